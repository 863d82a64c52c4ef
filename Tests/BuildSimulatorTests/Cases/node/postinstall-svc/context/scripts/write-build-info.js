const fs = require('fs');
const path = require('path');

const file = path.join(__dirname, '..', 'build-info.json');
fs.writeFileSync(file, JSON.stringify({ node: process.versions.node }));
