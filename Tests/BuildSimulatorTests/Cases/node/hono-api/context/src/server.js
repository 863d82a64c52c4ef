import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { health } from './routes/health.js';
import { Logger } from './lib/Logger.js';

const log = new Logger('server');
const app = new Hono();
app.route('/health', health);
app.get('/', (c) => c.json({ ok: true }));

const port = Number(process.env.PORT ?? 3000);
serve({ fetch: app.fetch, port, hostname: '0.0.0.0' }, () => log.info(`listening on ${port}`));
