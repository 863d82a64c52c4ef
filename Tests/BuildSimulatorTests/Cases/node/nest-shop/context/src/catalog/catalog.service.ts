import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Item { sku: string; price: number }

@Injectable()
export class CatalogService {
  private readonly items: Item[];

  constructor() {
    const file = join(process.cwd(), 'data', 'catalog.json');
    this.items = JSON.parse(readFileSync(file, 'utf8')) as Item[];
  }

  all(): Item[] {
    return this.items;
  }
}
