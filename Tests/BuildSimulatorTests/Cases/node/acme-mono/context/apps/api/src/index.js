import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { greet } from '@acme/greet';

const app = new Hono();
app.get('/:name', (c) => c.text(greet(c.req.param('name'))));
serve({ fetch: app.fetch, port: Number(process.env.PORT || 4000) });
console.log('api ready');
