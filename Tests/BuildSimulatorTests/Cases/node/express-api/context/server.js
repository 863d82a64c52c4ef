const express = require('express');
const health = require('./routes/health');

const app = express();
app.use('/health', health);
app.get('/', (req, res) => res.json({ hello: 'world' }));

const port = Number(process.env.PORT) || 3000;
app.listen(port, '0.0.0.0', () => console.log(`express-api on ${port}`));
