const http = require('http');
const ms = require('ms');
const pc = require('picocolors');
const quotes = require('./build/quotes.json');

let current = 0;
setInterval(() => {
  current = (current + 1) % quotes.length;
}, ms('30s'));

http
  .createServer((req, res) => {
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify(quotes[current]));
  })
  .listen(process.env.PORT || 5000, () => console.log(pc.green('quotes ready')));
