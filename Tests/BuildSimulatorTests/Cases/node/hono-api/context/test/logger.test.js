import test from 'node:test';
import { Logger } from '../src/lib/Logger.js';
test('logger', () => new Logger('t').info('x'));
