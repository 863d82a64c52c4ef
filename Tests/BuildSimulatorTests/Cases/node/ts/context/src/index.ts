import Fastify from 'fastify';
import { total, type Line } from './invoice.js';

const app = Fastify({ logger: true });

app.get('/health', async () => ({ ok: true }));
app.post('/total', async (req) => ({ total: total(req.body as Line[]) }));

app.listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 8080) }).catch((err: unknown) => {
  app.log.error(err);
  process.exit(1);
});
