import { Type } from 'typebox';

/** Settings of what arrives on linked numbers. */
export const inboundSettings = {
  inboxRetentionDays: Type.Integer({
    default: 14,
    minimum: 1,
    maximum: 365,
    env: 'LEADENGINE_WHATSAPP_INBOX_RETENTION_DAYS',
    description: 'How long messages that were read from the inbox of a number are kept for a replay, in days',
  }),
  placeholderAfterSeconds: Type.Integer({
    default: 120,
    minimum: 5,
    maximum: 86_400,
    env: 'LEADENGINE_WHATSAPP_PLACEHOLDER_AFTER_SECONDS',
    description: 'After how long a message that cannot be decrypted shows as one that is waited for, in seconds',
  }),
  chatsAtOnce: Type.Integer({
    default: 6,
    minimum: 1,
    maximum: 100,
    env: 'LEADENGINE_WHATSAPP_CHATS_AT_ONCE',
    description: 'Chats whose messages a process takes in at once; each uses a connection to the database meanwhile',
  }),
  mediaHost: Type.String({
    default: 'mmg.whatsapp.net',
    pattern: '^[A-Za-z0-9.-]+(:\\d{1,5})?$',
    env: 'LEADENGINE_WHATSAPP_MEDIA_HOST',
    description: 'Where files of messages are downloaded from, whatever host a message names',
  }),
};
