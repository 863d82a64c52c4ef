import { readFileSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import Mustache from 'mustache';

const view = readFileSync(new URL('./views/home.mustache', import.meta.url), 'utf8');
const links = JSON.parse(readFileSync(new URL('./data/links.json', import.meta.url), 'utf8'));

const app = new Hono();
app.get('/', (c) => c.html(Mustache.render(view, { links })));
app.get('/api/links', (c) => c.json(links));
app.get('/healthz', (c) => c.text('ok'));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port, hostname: '0.0.0.0' }, (info) => {
  console.log(`links on :${info.port}`);
});
