const test = require('node:test');
const assert = require('node:assert');

test('health is a router', () => {
  assert.equal(typeof require('../routes/health'), 'function');
});
