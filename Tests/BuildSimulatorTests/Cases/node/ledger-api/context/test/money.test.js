const test = require('node:test');
const assert = require('node:assert');
const { format } = require('../dist/money.js');

test('formats cents', () => {
  assert.strictEqual(format(1250, 'EUR'), '12.50 EUR');
});
