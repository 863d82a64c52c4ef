const http = require('http');
const ms = require('ms');

http.createServer((_, res) => res.end(ms(process.uptime() * 1000))).listen(3000);
console.log('husky-service listening');
