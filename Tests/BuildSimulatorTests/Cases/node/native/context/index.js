const http = require('http');
const Database = require('better-sqlite3');
const db = new Database(process.env.DB_FILE || ':memory:');
db.exec('create table if not exists notes (id integer primary key, body text)');
http.createServer((req, res) => {
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(db.prepare('select * from notes').all()));
}).listen(3000, () => console.log('up'));
