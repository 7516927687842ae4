import { ControlUnitOfWork, NotificationBus, PlatformUnitOfWork } from '../database/database.js';
import { DedicatedDatabases } from '../database/dedicated/contract.js';
import { SessionLocks } from '../database/session-locks.js';
import { EventStream } from '../events/event-stream.js';
import { QueueLoad } from '../jobs/queue-load.js';
import { TenantJobs } from '../jobs/tenant-jobs.js';
import { AuditRecorder } from './audit-recorder.js';
import { EventCatalog } from './event-catalog.js';
import { PermissionCatalog } from './permission-catalog.js';

/** Ids of the services that the kernel itself provides. */
export const kernelServices: ReadonlySet<string> = new Set(
  [
    PlatformUnitOfWork,
    ControlUnitOfWork,
    DedicatedDatabases,
    NotificationBus,
    SessionLocks,
    QueueLoad,
    TenantJobs,
    EventStream,
    PermissionCatalog,
    EventCatalog,
    AuditRecorder,
  ].map(({ id }) => id),
);
