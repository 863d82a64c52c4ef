import ms from 'ms';
import { everySecond } from './timer.js';

let n = 0;
everySecond(() => {
  n += 1;
  console.log(`tick ${n} after ${ms(n * 1000)}`);
});
