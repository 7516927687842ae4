import { setTimeout as delay } from 'node:timers/promises';

const attemptTimeoutMs = 10_000;
const giveUpMs = 180_000;

/** Answers that say "again": not ready, too many, or the first attempt with this key is still under way. */
const isTransient = (status, text) => status >= 500 || status === 429 || (status === 409 && text.includes('in_progress'));

/** Calls an engine that dies now and then: whatever was not answered is said again, word for word and under the same key. */
export const createClient = (origin, logIn) => {
  let token;
  let retries = 0;

  const attempt = async (method, path, { body, key }) => {
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(attemptTimeoutMs),
    });
    return { status: response.status, text: await response.text() };
  };

  const call = async (method, path, options = {}) => {
    const startedAt = performance.now();
    let reason;
    while (performance.now() - startedAt < giveUpMs) {
      let answer;
      try {
        answer = await attempt(method, path, options);
      } catch (error) {
        reason = error;
      }
      if (answer !== undefined) {
        if (answer.status >= 200 && answer.status < 300) return answer.text === '' ? undefined : JSON.parse(answer.text);
        reason = new Error(`${method} ${path}: ${String(answer.status)} ${answer.text}`);
        if (answer.status === 401 && options.isLogin !== true) await renew();
        else if (!isTransient(answer.status, answer.text)) throw reason;
      }
      retries += 1;
      await delay(150 + Math.random() * 350);
    }
    throw new Error(`${method} ${path} had no success for three minutes.`, { cause: reason });
  };

  const renew = async () => {
    token = (await call('POST', '/v1/auth/login', { body: logIn, isLogin: true })).accessToken;
  };

  return { origin, call, renew, token: () => token, retries: () => retries };
};
