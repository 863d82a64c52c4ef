'use strict';
const http = require('node:http');
const Database = require('better-sqlite3');
const db = new Database(':memory:');
db.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, amount INTEGER)');
http.createServer((req, res) => {
  res.end(JSON.stringify(db.prepare('SELECT * FROM entry').all()));
}).listen(8080, () => console.log('ledger on 8080'));
