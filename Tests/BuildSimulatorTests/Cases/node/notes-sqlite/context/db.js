import Database from 'better-sqlite3';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export function openDatabase() {
  const dir = process.env.DATA_DIR ?? '/tmp/notes';
  mkdirSync(dir, { recursive: true });
  const db = new Database(path.join(dir, 'notes.db'));
  for (const f of readdirSync(new URL('./migrations/', import.meta.url)).sort()) {
    db.exec(readFileSync(new URL(`./migrations/${f}`, import.meta.url), 'utf8'));
  }
  return db;
}
