import type { Clock } from '@leadengine/plugin-kit';
import { integerOf, objectOf, textOf } from '../foreign-json.js';
import type { ProviderHttp } from '../provider-http.js';
import type { ProviderCall } from '../provider-port.js';

interface Held {
  readonly token: string;
  readonly renewAt: number;
}

/** A token is replaced before it ends, so that no call is refused for one that ended on the way. */
const usedShare = 0.8;

/**
 * Access tokens by tenant, provider and version of the credential. However many calls need one at once, it is asked for once; one that was
 * refused is forgotten.
 */
export const createZeniteTokens = (http: ProviderHttp, clock: Clock) => {
  const held = new Map<string, Promise<Held>>();
  const keyOf = ({ tenantId, providerId, credentialVersion }: ProviderCall) => `${tenantId} ${providerId} ${String(credentialVersion)}`;

  const request = async (call: ProviderCall): Promise<Held> => {
    const authorization = `Basic ${Buffer.from(call.credential.reveal(), 'utf8').toString('base64')}`;
    const form = { grant_type: 'client_credentials' };
    const { body } = await http.send(call, { method: 'POST', path: '/oauth/token', headers: { authorization }, form }, () => undefined);
    const answer = objectOf(body);
    return { token: textOf(answer, 'access_token'), renewAt: clock.now().getTime() + integerOf(answer, 'expires_in') * 1000 * usedShare };
  };

  return {
    async get(call: ProviderCall): Promise<string> {
      const key = keyOf(call);
      const known = held.get(key);
      const still = await known?.catch(() => undefined);
      if (still !== undefined && still.renewAt > clock.now().getTime()) return still.token;
      // Whoever comes first replaces it; the others wait for the same answer.
      let next = held.get(key);
      if (next === undefined || next === known) {
        next = request(call);
        held.set(key, next);
        next.catch(() => {
          if (held.get(key) === next) held.delete(key);
        });
      }
      return (await next).token;
    },

    forget: (call: ProviderCall): void => {
      held.delete(keyOf(call));
    },
  };
};
