import http from 'node:http';
import ms from 'ms';
import { config } from './config';

const started = Date.now();

http
  .createServer((_req, res) => {
    res.end(`up for ${ms(Date.now() - started)}\n`);
  })
  .listen(config.port, () => {
    console.log(`ts-api on ${config.port}`);
  });
