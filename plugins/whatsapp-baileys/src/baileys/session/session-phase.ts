import { Type, type Static } from 'typebox';
import type { InstanceStatus } from '@leadengine/plugin-kit';

/** Where a number of the baileys engine is. */
export const SessionPhase = Type.Union(
  [
    Type.Literal('unlinked'),
    Type.Literal('linking'),
    Type.Literal('restarting'),
    Type.Literal('connecting'),
    Type.Literal('draining'),
    Type.Literal('online'),
    Type.Literal('backoff'),
    Type.Literal('stopped'),
    Type.Literal('logged_out'),
    Type.Literal('banned'),
    Type.Literal('replaced'),
    Type.Literal('outdated'),
    Type.Literal('passkey_required'),
    Type.Literal('link_expired'),
    Type.Literal('mismatched'),
    Type.Literal('quarantined'),
  ],
  {
    description:
      'unlinked: no phone. linking: shows a QR code or a pairing code. restarting: paired, connects anew. connecting. draining: gets what came meanwhile. online. backoff: waits for retryAt. stopped: disconnected by a person. The others wait for a person, see action.',
  },
);
export type SessionPhase = Static<typeof SessionPhase>;

/** The one thing that helps. */
export const HelpfulAction = Type.Union(
  [
    Type.Literal('none'),
    Type.Literal('wait'),
    Type.Literal('connect'),
    Type.Literal('scan'),
    Type.Literal('rescan'),
    Type.Literal('open_phone'),
    Type.Literal('appeal'),
    Type.Literal('update'),
    Type.Literal('link_without_passkey'),
  ],
  {
    description:
      'none: all is well. wait: it heals by itself. connect: call connect. scan: scan the QR code or type the pairing code. rescan: connect and link the phone again. open_phone: close the other linked client, or look at the phone. appeal: WhatsApp blocked the number; the phone says what to do. update: the engine needs a newer client version. link_without_passkey: the account demands a passkey, which this engine cannot show.',
  },
);
export type HelpfulAction = Static<typeof HelpfulAction>;

/** Phases in which a runner works on the connection. */
const active: ReadonlySet<SessionPhase> = new Set(['linking', 'restarting', 'connecting', 'draining', 'online', 'backoff']);

export const isActive = (phase: SessionPhase): boolean => active.has(phase);

/** The status every engine has, from the finer phase. */
export const statusOf = (phase: SessionPhase): InstanceStatus => {
  switch (phase) {
    case 'online':
    case 'draining':
      return 'connected';
    case 'linking':
    case 'restarting':
    case 'connecting':
    case 'backoff':
      return 'connecting';
    case 'unlinked':
    case 'stopped':
      return 'disconnected';
    default:
      return 'failed';
  }
};

/** What helps in a phase. @param retryAt - When the engine tries again by itself. */
export const actionOf = (phase: SessionPhase, retryAt: Date | null): HelpfulAction => {
  switch (phase) {
    case 'online':
      return 'none';
    case 'linking':
      return 'scan';
    case 'restarting':
    case 'connecting':
    case 'draining':
    case 'backoff':
      return 'wait';
    case 'unlinked':
    case 'stopped':
      return 'connect';
    case 'logged_out':
    case 'link_expired':
    case 'mismatched':
      return 'rescan';
    case 'replaced':
    case 'quarantined':
      return 'open_phone';
    case 'banned':
      return retryAt === null ? 'appeal' : 'wait';
    case 'outdated':
      return 'update';
    case 'passkey_required':
      return 'link_without_passkey';
  }
};
