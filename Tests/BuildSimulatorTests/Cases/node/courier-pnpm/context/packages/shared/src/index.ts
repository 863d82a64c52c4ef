export function trackingId(seed: number): string {
  return 'CR-' + seed.toString(36).toUpperCase().padStart(10, '0');
}
