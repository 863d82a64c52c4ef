const http = require('http');
const ms = require('ms');
const greet = require('@acme/greet');
http.createServer((_, res) => res.end(greet('world') + ' up ' + ms(process.uptime() * 1000)))
  .listen(process.env.PORT || 4000);
