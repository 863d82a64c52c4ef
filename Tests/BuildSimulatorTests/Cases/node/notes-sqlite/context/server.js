import http from 'node:http';
import { openDatabase } from './db.js';

const db = openDatabase();
const server = http.createServer((req, res) => {
  const { n } = db.prepare('SELECT count(*) AS n FROM notes').get();
  res.end(JSON.stringify({ notes: n }));
});
server.listen(8080, () => console.log('notes on 8080'));
