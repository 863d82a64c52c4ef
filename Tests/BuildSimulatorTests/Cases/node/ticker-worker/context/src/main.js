import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schedule } from './lib/clock.js';

const stateDir = process.env.STATE_DIR ?? join(process.cwd(), 'state');
mkdirSync(stateDir, { recursive: true });

const { feeds } = JSON.parse(readFileSync(new URL('../data/feeds.json', import.meta.url), 'utf8'));
writeFileSync(join(stateDir, 'last.json'), JSON.stringify({ startedAt: Date.now(), feeds: feeds.length }));

for (const feed of feeds) schedule(feed);
console.log(`ticker-worker: ${feeds.length} feeds, state in ${stateDir}`);
