export function schedule(feed) {
  setInterval(() => console.log('poll', feed.id), feed.every * 1000);
}
