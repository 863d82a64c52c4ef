const http = require('node:http');
const ms = require('ms');
const { greet } = require('@depot/core');
http.createServer((q, r) => r.end(greet(ms(1000)))).listen(8080, () => console.log('api on 8080'));
