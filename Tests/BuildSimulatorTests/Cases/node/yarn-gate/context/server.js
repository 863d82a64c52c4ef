'use strict';
const http = require('http');
const { nanoid } = require('nanoid');
const limits = require('./config/limits.json');

const server = http.createServer((req, res) => {
  res.setHeader('x-request-id', nanoid());
  res.end(`limit ${limits.perMinute}\n`);
});
server.listen(8081, () => console.log('gate up'));
process.on('SIGTERM', () => server.close());
