import type { MessageTarget, Sql } from '@leadengine/plugin-kit';
import type { Address } from '../contacts/address.js';
import { storableText } from '../storable.js';
import { previewOf } from './channel-content.js';
import type { StoredContent } from './content.js';
import type { ReplyTo } from './contract.js';

/** A message that is referred to. */
export interface QuotedRow {
  readonly id: string;
  readonly direction: 'inbound' | 'outbound';
  readonly content: StoredContent;
}

/** What an answer keeps of the message it answers. */
export const quoteOf = ({ id, direction, content }: QuotedRow): ReplyTo => ({
  messageId: id,
  author: direction === 'inbound' ? 'contact' : 'us',
  type: content.type,
  preview: previewOf(content),
});

// Strangers choose the ids of what they send, so an id counts only in the conversation with the person who refers to it.
const targetText = `
  select m.id, m.direction, m.content from messages m
  where m.tenant_id = $1 and m.instance_id = $2 and m.provider_message_id = $3 and m.direction = 'DIRECTION'
    and m.contact_id = (select contact_id from contact_identities where tenant_id = $1 and kind = $4 and address = $5)
  order by m.created_at desc limit 1`;
const targetTexts = { outbound: targetText.replace('DIRECTION', 'outbound'), inbound: targetText.replace('DIRECTION', 'inbound') };

/** The message that a person refers to by the channel's id. */
export const findTarget = async (
  sql: Sql,
  instanceId: string,
  person: Address,
  { providerMessageId, isOurs }: MessageTarget,
): Promise<QuotedRow | undefined> => {
  const [row] = await sql<QuotedRow>(targetTexts[isOurs ? 'outbound' : 'inbound'], [
    sql.scope.tenantId,
    instanceId,
    storableText(providerMessageId),
    person.kind,
    person.canonical,
  ]);
  return row;
};

/** What an inbound answer keeps of the message it answers; one that is not here leaves the author only. */
export const findQuote = async (sql: Sql, instanceId: string, person: Address, target: MessageTarget): Promise<ReplyTo> => {
  const row = await findTarget(sql, instanceId, person, target);
  return row ? quoteOf(row) : { messageId: null, author: target.isOurs ? 'us' : 'contact', type: 'unknown', preview: '' };
};
