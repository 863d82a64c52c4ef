export interface Line { qty: number; price: number }
export function total(lines: Line[]): number {
  return lines.reduce((sum, l) => sum + l.qty * l.price, 0);
}
