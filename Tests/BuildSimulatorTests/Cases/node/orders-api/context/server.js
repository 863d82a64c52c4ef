const express = require('express');
const orders = require('./routes/orders');

const app = express();
const port = process.env.PORT || 8080;

app.use(express.json());
app.use('/orders', orders);
app.get('/healthz', (req, res) => res.send('ok'));

app.listen(port, '0.0.0.0', () => console.log(`listening on ${port}`));
