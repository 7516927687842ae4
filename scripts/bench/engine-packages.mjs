import { createRequire } from 'node:module';

const require = createRequire(new URL('../../packages/core/package.json', import.meta.url));

/** The very packages the engine runs on, so that both sides of a comparison have the same versions. */
export const pg = require('pg');
export const Koa = require('koa');
export const jwt = require('jsonwebtoken');
