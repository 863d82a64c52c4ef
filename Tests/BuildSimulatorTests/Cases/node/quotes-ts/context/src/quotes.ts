export interface Quote { text: string; by: string }

const quotes: Quote[] = [
  { text: 'Make it work, make it right, make it fast.', by: 'Kent Beck' },
  { text: 'Simplicity is prerequisite for reliability.', by: 'Dijkstra' },
];

export function pick(): Quote {
  return quotes[Math.floor(Math.random() * quotes.length)]!;
}
