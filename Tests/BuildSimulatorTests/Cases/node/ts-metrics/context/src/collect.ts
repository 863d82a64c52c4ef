import os from 'node:os';

export function snapshot() {
  return { load: os.loadavg(), free: os.freemem(), total: os.totalmem() };
}
