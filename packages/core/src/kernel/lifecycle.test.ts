import type { Logger } from '@leadengine/plugin-kit';
import { expect } from 'chai';
import fc from 'fast-check';
import { StartAbortedError } from './errors.js';
import { createLifecycle, type Phase } from './lifecycle.js';

const errors: string[] = [];
const log: Logger = { debug() {}, info() {}, warn() {}, error: (_fields, message) => void errors.push(message), child: () => log };

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const recorded = (names: readonly string[], failing?: string): { readonly phases: Phase[]; readonly events: string[] } => {
  const events: string[] = [];
  const phases = names.map((name) => ({
    name,
    start: () => {
      events.push(`+${name}`);
      return name === failing ? Promise.reject(new Error(`${name} failed`)) : Promise.resolve();
    },
    stop: () => {
      events.push(`-${name}`);
      return Promise.resolve();
    },
  }));
  return { phases, events };
};

describe('lifecycle', () => {
  beforeEach(() => {
    errors.length = 0;
  });

  it('starts in order, is ready, and stops in reverse, once', async () => {
    const { phases, events } = recorded(['a', 'b', 'c']);
    const lifecycle = createLifecycle({ phases, stopTimeoutMs: 1000, log });
    await lifecycle.start();
    expect(lifecycle.isReady()).to.equal(true);
    await Promise.all([lifecycle.stop(), lifecycle.stop()]);
    expect(lifecycle.isReady()).to.equal(false);
    expect(events).to.deep.equal(['+a', '+b', '+c', '-c', '-b', '-a']);
  });

  it('stops what had started when a phase fails, wherever it fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), fc.nat(5), async (size, at) => {
        const names = Array.from({ length: size }, (_, index) => String(index));
        const failing = String(at % size);
        const { phases, events } = recorded(names, failing);
        const lifecycle = createLifecycle({ phases, stopTimeoutMs: 1000, log });
        expect(await rejection(lifecycle.start())).to.have.property('message', `${failing} failed`);
        const begun = names.slice(0, Number(failing) + 1);
        expect(events).to.deep.equal([...begun.map((name) => `+${name}`), ...[...begun].reverse().map((name) => `-${name}`)]);
        expect(lifecycle.isReady()).to.equal(false);
      }),
    );
  });

  it('frees what is held even when it never started', async () => {
    const { phases, events } = recorded(['a', 'b']);
    const lifecycle = createLifecycle({
      phases: phases.map((phase) => (phase.name === 'a' ? { ...phase, isHeld: true } : phase)),
      stopTimeoutMs: 1000,
      log,
    });
    await lifecycle.stop();
    expect(events).to.deep.equal(['-a']);
    expect(await rejection(lifecycle.start())).to.be.instanceOf(StartAbortedError);
  });

  it('interrupts a start after its current phase', async () => {
    const { phases, events } = recorded(['a', 'b']);
    const lifecycle = createLifecycle({ phases, stopTimeoutMs: 1000, log });
    const start = rejection(lifecycle.start());
    await lifecycle.stop();
    expect(await start).to.be.instanceOf(StartAbortedError);
    expect(events).to.deep.equal(['+a', '-a']);
  });

  it('does not hang when stop meets a start that fails', async () => {
    const { phases, events } = recorded(['a', 'b'], 'a');
    const lifecycle = createLifecycle({ phases, stopTimeoutMs: 1000, log });
    const start = rejection(lifecycle.start());
    await lifecycle.stop();
    expect(await start).to.have.property('message', 'a failed');
    expect(events).to.deep.equal(['+a', '-a']);
  });

  it('goes on when a phase fails to stop or does not stop in time', async () => {
    const stopped: string[] = [];
    const phases: Phase[] = [
      { name: 'a', stop: () => Promise.resolve(void stopped.push('a')) },
      { name: 'hanging', stop: () => new Promise(() => undefined) },
      { name: 'failing', stop: () => Promise.reject(new Error('no')) },
    ];
    const lifecycle = createLifecycle({ phases, stopTimeoutMs: 1, log });
    await lifecycle.start();
    await lifecycle.stop();
    expect(stopped).to.deep.equal(['a']);
    expect(errors).to.deep.equal(['a phase failed to stop', 'a phase did not stop in time and is left behind']);
  });
});
