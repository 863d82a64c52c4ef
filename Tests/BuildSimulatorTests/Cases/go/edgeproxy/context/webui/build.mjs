import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

mkdirSync('static', { recursive: true });
const html = readFileSync('src/index.html', 'utf8').replace('%VERSION%', process.env.VERSION ?? 'dev');
writeFileSync('static/index.html', html);
console.log('static/index.html', html.length);
