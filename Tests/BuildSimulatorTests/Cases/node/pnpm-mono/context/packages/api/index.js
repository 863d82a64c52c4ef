const http = require('node:http');
const ms = require('ms');
const { banner } = require('@mono/shared');

console.log(banner('api'));
http
  .createServer((req, res) => res.end(ms(process.uptime() * 1000)))
  .listen(Number(process.env.PORT) || 3000);
