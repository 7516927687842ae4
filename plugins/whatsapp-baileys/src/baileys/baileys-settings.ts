import { Type } from 'typebox';

/** Settings of linked phones. */
export const baileysSettings = {
  whatsappServerUrl: Type.String({
    default: '',
    env: 'LEADENGINE_WHATSAPP_SERVER_URL',
    description: 'Where linked phones are reached; empty is WhatsApp itself. Another server is for tests',
  }),
  whatsappRootKey: Type.String({
    default: '',
    pattern: '^([0-9a-f]{64})?$',
    env: 'LEADENGINE_WHATSAPP_ROOT_KEY',
    description:
      'Root key of a simulator in hexadecimal. With it wrong signatures are refused; without it those of the real chain are logged and pass',
  }),
  whatsappVersion: Type.String({
    default: '',
    pattern: '^([0-9]+\\.[0-9]+\\.[0-9]+)?$',
    env: 'LEADENGINE_WHATSAPP_VERSION',
    description:
      'Version of the WhatsApp client to connect as; empty is the one this release was made for. Set it when numbers are outdated',
  }),
  whatsappConnectsPerSecond: Type.Number({
    default: 5,
    exclusiveMinimum: 0,
    maximum: 100,
    env: 'LEADENGINE_WHATSAPP_CONNECTS_PER_SECOND',
    description: 'How many linked phones one process connects per second, so that a start with many does not look like an attack',
  }),
  whatsappSilenceHours: Type.Number({
    default: 6,
    minimum: 0.01,
    env: 'LEADENGINE_WHATSAPP_SILENCE_HOURS',
    description: 'A connection over which nothing came for so long is opened anew once',
  }),
  whatsappHistoryDays: Type.Integer({
    default: 90,
    minimum: 1,
    env: 'LEADENGINE_WHATSAPP_HISTORY_DAYS',
    description: 'How long the history of the states of linked phones is kept, in days',
  }),
};

export interface BaileysSettings {
  readonly whatsappServerUrl: string;
  readonly whatsappRootKey: string;
  readonly whatsappVersion: string;
  readonly whatsappConnectsPerSecond: number;
  readonly whatsappSilenceHours: number;
  readonly whatsappHistoryDays: number;
}
