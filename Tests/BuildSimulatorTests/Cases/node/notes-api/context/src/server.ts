import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Store } from './store.js';

const store = new Store();
const app = new Hono();

app.get('/healthz', (c) => c.text('ok'));
app.get('/notes', (c) => c.json(store.all()));
app.post('/notes', async (c) => {
  const body = await c.req.json<{ text: string }>();
  return c.json(store.add(body.text), 201);
});

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port, hostname: '0.0.0.0' }, (info) => {
  console.log(`notes-api listening on ${info.port}`);
});
