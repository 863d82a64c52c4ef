import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Ledger } from './ledger.js';

const ledger = Ledger.open('migrations');
const app = new Hono();

app.get('/', (c) => c.json({ applied: ledger.applied, total: ledger.total() }));
app.post('/book/:cents', (c) => {
  const cents = Number(c.req.param('cents'));
  if (!Number.isInteger(cents)) {
    return c.json({ error: 'cents must be an integer' }, 400);
  }
  ledger.book(cents);
  return c.json({ total: ledger.total() });
});

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port, hostname: '0.0.0.0' });
console.log(`ledger on :${port}`);
