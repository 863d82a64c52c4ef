import express, { Request, Response } from 'express';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { accountsRouter } from './routes/accounts';

interface Config { port: number; currency: string }

const configFile = path.join(__dirname, '..', 'config', 'default.json');
const config = JSON.parse(readFileSync(configFile, 'utf8')) as Config;

const app = express();
app.use(express.json());
app.get('/healthz', (_req: Request, res: Response) => { res.json({ ok: true }); });
app.use('/accounts', accountsRouter(config.currency));

const port = Number(process.env.PORT ?? config.port);
app.listen(port, () => console.log(`ledger-api on ${port}`));
