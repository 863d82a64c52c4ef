export const everySecond = (fn) => setInterval(fn, 1000);
