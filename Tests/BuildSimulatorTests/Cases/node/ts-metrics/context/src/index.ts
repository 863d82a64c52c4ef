import { createServer } from 'node:http';
import ms from 'ms';
import { snapshot } from './collect';

const started = Date.now();
createServer((_req, res) => {
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify({ ...snapshot(), up: ms(Date.now() - started) }));
}).listen(9100, () => console.log('metrics on 9100'));
