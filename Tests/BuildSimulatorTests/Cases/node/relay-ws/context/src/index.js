const { WebSocketServer } = require('ws');
const channels = require('./channels.json');

const wss = new WebSocketServer({ port: Number(process.env.PORT || 7000) });
wss.on('connection', (socket) => socket.send(JSON.stringify({ channels })));
console.log('relay for', channels.join(', '));
