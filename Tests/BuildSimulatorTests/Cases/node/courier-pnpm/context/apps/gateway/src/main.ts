import Fastify from 'fastify';
import { trackingId } from '@courier/shared';

const app = Fastify({ logger: true });

app.get('/health', async () => ({ status: 'up' }));
app.get('/new', async () => ({ id: trackingId(Date.now()) }));

app.listen({ host: '0.0.0.0', port: Number(process.env.PORT ?? 4000) }).catch((err) => {
  app.log.error(err);
  process.exit(1);
});
