import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export class Ledger {
  private entries: number[] = [];

  private constructor(readonly applied: string[]) {}

  static open(dir: string): Ledger {
    const root = join(process.cwd(), dir);
    const files = readdirSync(root).filter((f) => f.endsWith('.sql')).sort();
    if (files.length === 0) {
      throw new Error(`no migrations in ${root}`);
    }
    for (const file of files) {
      readFileSync(join(root, file), 'utf8');
    }
    return new Ledger(files);
  }

  book(cents: number): void {
    this.entries.push(cents);
  }

  total(): number {
    return this.entries.reduce((sum, n) => sum + n, 0);
  }
}
