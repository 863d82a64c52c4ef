#!/usr/bin/env node
import { describe } from '../src/describe.js';

console.log(describe(process.argv[2] ?? '90000'));
