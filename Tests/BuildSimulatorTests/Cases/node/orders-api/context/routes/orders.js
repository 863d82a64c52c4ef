const { Router } = require('express');
const router = Router();
const items = [];

router.get('/', (req, res) => res.json(items));
router.post('/', (req, res) => {
  items.push(req.body);
  res.status(201).end();
});

module.exports = router;
