const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const quotes = fs
  .readFileSync(path.join(root, 'content', 'quotes.txt'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line, id) => ({ id, text: line.trim() }));

fs.mkdirSync(path.join(root, 'build'), { recursive: true });
fs.writeFileSync(path.join(root, 'build', 'quotes.json'), JSON.stringify(quotes));
console.log(`wrote ${quotes.length} quotes`);
