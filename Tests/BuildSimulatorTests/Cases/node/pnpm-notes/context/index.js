const http = require('node:http');
const { nanoid } = require('nanoid');
const ms = require('ms');
const { Notes } = require('./lib/notes');

const notes = new Notes(nanoid);
setInterval(() => notes.expire(ms('1h')), ms('1m'));

http.createServer((req, res) => {
  if (req.method === 'POST') {
    res.end(notes.add(req.url));
    return;
  }
  res.end(JSON.stringify(notes.all()));
}).listen(process.env.PORT || 4000);
