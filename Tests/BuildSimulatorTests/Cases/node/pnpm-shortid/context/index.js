const http = require('node:http');
const fs = require('node:fs');
const path = require('node:path');
const ms = require('ms');
const { nanoid } = require('nanoid');

const page = fs.readFileSync(path.join(__dirname, 'public', 'index.html'));
const ttl = ms(process.env.TTL || '10m');
const ids = new Map();

const server = http.createServer((req, res) => {
  if (req.method === 'POST') {
    const id = nanoid(8);
    ids.set(id, Date.now() + ttl);
    res.writeHead(201, { 'content-type': 'application/json' });
    res.end(JSON.stringify({ id, ttl }));
    return;
  }
  res.writeHead(200, { 'content-type': 'text/html' });
  res.end(page);
});

const port = Number(process.env.PORT || 8000);
server.listen(port, '0.0.0.0', () => console.log(`shortid on :${port}`));
