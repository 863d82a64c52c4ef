const test = require('node:test');
const assert = require('node:assert');
const { shorten, resolve } = require('../src/links');
test('round trip', () => {
  const s = shorten('https://example.org');
  assert.strictEqual(resolve(s), 'https://example.org');
});
