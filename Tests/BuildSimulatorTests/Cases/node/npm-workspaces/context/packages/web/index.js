const http = require('node:http');
const ms = require('ms');
const { greet } = require('@acme/greeting');

const server = http.createServer((req, res) => res.end(greet('docker')));
server.listen(8080, () => console.log(`web is up, timeout ${ms(60000)}`));
