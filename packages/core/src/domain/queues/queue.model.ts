import { Model } from 'objection';
import type { BusinessHours } from './business-hours.js';

/** Private to queue.repository.ts. Bound to a transaction per query, never globally. */
export class QueueModel extends Model {
  static override tableName = 'queues';
  static override idColumn = ['tenant_id', 'id'];

  declare tenant_id: string;
  declare id: string;
  declare name: string;
  declare description: string;
  declare color: string;
  declare position: number;
  declare is_active: boolean;
  declare is_default: boolean;
  declare assignment_strategy: 'manual' | 'round_robin' | 'least_busy' | 'sticky';
  declare agent_capacity: number | null;
  declare business_hours: BusinessHours | null;
  declare out_of_hours_reply: string | null;
  declare version: number;
  declare archived_at: Date | null;
  declare created_at: Date;
  declare updated_at: Date;
}
