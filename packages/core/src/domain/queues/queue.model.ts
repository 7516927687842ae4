import { Model } from 'objection';

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
  declare version: number;
  declare archived_at: Date | null;
  declare created_at: Date;
  declare updated_at: Date;
}
