const http = require('node:http');
const ms = require('ms');

http.createServer((req, res) => res.end(`up for ${ms(process.uptime() * 1000)}\n`)).listen(4000, () => {
  console.log('berry-app on 4000');
});
