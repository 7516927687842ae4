import type { Migrations } from '@leadengine/plugin-kit';
import { createAuditEvents } from './20261130000000-audit-events.js';
import { addAuditPruning } from './20261130000100-audit-pruning.js';
import { createAuditRoots } from './20261130000200-audit-roots.js';
import { addLeafAtOnce } from './20261201300000-audit-leaf-at-once.js';
import { addBodyAtOnce } from './20261204000000-audit-body-at-once.js';

export const migrations: Migrations = {
  '20261130000000_audit_events': createAuditEvents,
  '20261130000100_audit_pruning': addAuditPruning,
  '20261130000200_audit_roots': createAuditRoots,
  '20261201300000_audit_leaf_at_once': addLeafAtOnce,
  '20261204000000_audit_body_at_once': addBodyAtOnce,
};
