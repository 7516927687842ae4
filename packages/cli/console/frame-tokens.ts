import { LeadEngineError, type AccessToken, type TokenProvider } from '@leadengine/sdk';
import type { FromFrame, ToFrame } from '@leadengine/widgets';

type Answer = Extract<ToFrame, { readonly type: 'token' }>;

/** Tokens that the page around gets from its backend. They travel over the port and are kept in memory alone. */
export interface FrameTokens {
  readonly getToken: TokenProvider;
  /** Takes an answer of that page. */
  take(answer: Answer): void;
}

export const createFrameTokens = (send: (message: FromFrame) => void): FrameTokens => {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  return {
    async getToken(reason): Promise<AccessToken | string> {
      const id = ++asked;
      const answer = await new Promise<Answer>((resolve) => {
        waiting.set(id, resolve);
        send({ type: 'ask', id, reason });
      });
      if (answer.given !== undefined) return answer.given;
      // By its status it is clear whether it is worth to ask again.
      const status = 'status' in answer ? answer.status : undefined;
      throw new LeadEngineError({ code: 'auth.unauthenticated', status: status ?? 401, title: 'The page around gives no session' });
    },
    take(answer) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    },
  };
};
