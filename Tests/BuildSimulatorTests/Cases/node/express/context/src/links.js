'use strict';
const crypto = require('node:crypto');
const links = new Map();
exports.shorten = (url) => {
  const slug = crypto.createHash('sha1').update(String(url)).digest('base64url').slice(0, 7);
  links.set(slug, url);
  return slug;
};
exports.resolve = (slug) => links.get(slug);
