'use strict';
const path = require('node:path');
const sharp = require('sharp');

exports.resize = async function resize(file, width) {
  const out = path.join(path.dirname(file), `thumb-${width}-${path.basename(file)}`);
  await sharp(file).resize({ width }).toFile(out);
  return out;
};
