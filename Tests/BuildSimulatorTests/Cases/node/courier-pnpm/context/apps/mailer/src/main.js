const { readFileSync } = require('node:fs');
const path = require('node:path');
const nodemailer = require('nodemailer');
const { trackingId } = require('@courier/shared');

const welcome = readFileSync(path.resolve('templates', 'welcome.txt'), 'utf8');
const transport = nodemailer.createTransport({
  host: process.env.SMTP_HOST || 'localhost',
  port: Number(process.env.SMTP_PORT || 2525),
});

console.log(`mailer ready, template has ${welcome.length} characters, first id ${trackingId(1)}`);
setInterval(() => console.log('queue empty', transport.options.host), 60000);
