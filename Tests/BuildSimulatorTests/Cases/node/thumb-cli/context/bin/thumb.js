#!/usr/bin/env node
'use strict';
const { parseArgs } = require('node:util');
const sharp = require('sharp');
const { resize } = require('../lib/resize');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { info: { type: 'boolean' }, width: { type: 'string', default: '200' } },
});

if (values.info || positionals.length === 0) {
  console.log('thumb', require('../package.json').version, sharp.versions);
} else {
  resize(positionals[0], Number(values.width)).then((f) => console.log('written', f));
}
