import type { Migrations } from '@leadengine/plugin-kit';
import { createAuditEvents } from './20261130000000-audit-events.js';

export const migrations: Migrations = { '20261130000000_audit_events': createAuditEvents };
