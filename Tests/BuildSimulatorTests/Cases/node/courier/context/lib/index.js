const http = require('node:http');
const ms = require('ms');
http.createServer((q, r) => r.end(ms(60000))).listen(7000, () => console.log('courier', ms('1h')));
