import { expect } from 'chai';
import { createAlarm } from './alarm.js';

const never = new AbortController().signal;
const settlesWithin = async (sleeping: Promise<void>, ms: number): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  const settled = await Promise.race([sleeping.then(() => true), late]);
  clearTimeout(timer);
  return settled;
};

describe('createAlarm', () => {
  it('sleeps until it rings', async () => {
    const alarm = createAlarm();
    const sleeping = alarm.sleep(60_000, never);
    alarm.ring();

    expect(await settlesWithin(sleeping, 500)).to.equal(true);
  });

  it('keeps a ring that comes while nobody sleeps, once', async () => {
    const alarm = createAlarm();
    alarm.ring();
    alarm.ring();

    expect(await settlesWithin(alarm.sleep(60_000, never), 500)).to.equal(true);
    const abort = new AbortController();
    const second = alarm.sleep(60_000, abort.signal);
    expect(await settlesWithin(second, 20)).to.equal(false);
    abort.abort();
    await second;
  });

  it('ends when the signal aborts, before and while sleeping', async () => {
    const alarm = createAlarm();
    const abort = new AbortController();
    const sleeping = alarm.sleep(60_000, abort.signal);
    abort.abort();

    expect(await settlesWithin(sleeping, 500)).to.equal(true);
    expect(await settlesWithin(alarm.sleep(60_000, abort.signal), 500)).to.equal(true);
  });
});
