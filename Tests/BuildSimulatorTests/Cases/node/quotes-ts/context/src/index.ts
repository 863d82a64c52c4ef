import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { pick } from './quotes.js';

const app = new Hono();
app.get('/', (c) => c.json(pick()));
app.get('/health', (c) => c.text('up'));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port });
console.log(`quotes on ${port}`);
