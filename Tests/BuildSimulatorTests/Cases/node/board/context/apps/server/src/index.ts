import { createServer } from 'node:http';
import { Card } from '@board/shared';

const cards: Card[] = [];

const server = createServer((req, res) => {
  if (req.method === 'POST') {
    let body = '';
    req.on('data', (chunk) => (body += chunk));
    req.on('end', () => {
      const parsed = Card.safeParse(JSON.parse(body || '{}'));
      if (!parsed.success) {
        res.writeHead(422).end('bad card\n');
        return;
      }
      cards.push(parsed.data);
      res.writeHead(201).end();
    });
    return;
  }
  res.setHeader('content-type', 'application/json');
  res.end(JSON.stringify(cards));
});

server.listen(Number(process.env.PORT ?? 8080), '0.0.0.0', () => console.log('board is up'));
