import { toTimestamp, toTimestampOrNull } from '../schema.js';
import type { Contact } from './contract.js';

/** A contact as the table has it. */
export interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly notes: string;
  readonly is_blocked: boolean;
  readonly last_interaction_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export const contactColumns = [
  'id',
  'name',
  'phone',
  'email',
  'notes',
  'is_blocked',
  'last_interaction_at',
  'version',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ContactRow)[];

export const toContact = (row: ContactRow): Contact => ({
  id: row.id,
  name: row.name,
  phone: row.phone,
  email: row.email,
  notes: row.notes,
  isBlocked: row.is_blocked,
  lastInteractionAt: toTimestampOrNull(row.last_interaction_at),
  version: row.version,
  createdAt: toTimestamp(row.created_at),
  updatedAt: toTimestamp(row.updated_at),
});
