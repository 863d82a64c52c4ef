import { createServer } from 'node:http';
import { human } from './human.js';

const started = Date.now();
const server = createServer((req, res) => {
  res.end(`up for ${human(Date.now() - started)}\n`);
});
server.listen(process.env.PORT || 3000, () => console.log('uptime service ready'));
