import ms from 'ms';
import pc from 'picocolors';

export function describe(value) {
  return pc.green(ms(Number(value), { long: true }));
}
