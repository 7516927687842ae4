import type { Migrations } from '@leadengine/plugin-kit';

export const migrations: Migrations = {};
