const info = require('./build-info.json');
const ms = require('ms');

console.log(`installed by node ${info.node}`);
setInterval(() => console.log(ms(process.uptime() * 1000)), 5000);
