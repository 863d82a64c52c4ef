import ms from 'ms';

export function human(value: number): string {
  return ms(value, { long: true });
}
