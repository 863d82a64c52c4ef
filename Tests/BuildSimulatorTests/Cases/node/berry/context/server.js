const ms = require('ms');
require('http').createServer((q, r) => r.end(ms(Date.now()))).listen(8080, () => console.log('ticker'));
