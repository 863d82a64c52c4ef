'use strict';
const express = require('express');
const { shorten, resolve } = require('./links');

const app = express();
app.use(express.json());
app.get('/healthz', (req, res) => res.send('ok'));
app.post('/links', (req, res) => res.status(201).json({ slug: shorten(req.body.url) }));
app.get('/:slug', (req, res) => {
  const url = resolve(req.params.slug);
  if (!url) return res.sendStatus(404);
  res.redirect(url);
});
const port = Number(process.env.PORT || 3000);
app.listen(port, () => console.log(`listening on ${port}`));
