import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../packages/whatsapp-simulator/bin/whatsapp-simulator.js', import.meta.url));

/** A WhatsApp of its own, in a process of its own. */
export const startSimulator = async () => {
  const child = spawn(process.execPath, [command], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => ['{}'])]);
  const addresses = JSON.parse(String(line));
  if (addresses.control === undefined) throw new Error('The simulator did not start.');

  let isRunning = true;

  const call = async (method, path, body) => {
    const response = await fetch(addresses.control + path, body === undefined ? { method } : { method, body: JSON.stringify(body) });
    const answer = await response.json();
    if (!response.ok) throw new Error(`simulator: ${method} ${path}: ${String(response.status)} ${JSON.stringify(answer)}`);
    return answer;
  };

  /** Hands in observations as they happen. Resolves once it listens, with what ends it. */
  const follow = async (kinds, onObservation) => {
    const abort = new AbortController();
    const response = await fetch(`${addresses.control}/observations/stream?kinds=${kinds}`, { signal: abort.signal });
    const decoder = new TextDecoder();
    const done = (async () => {
      let rest = '';
      for await (const bytes of response.body) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
        rest = lines.pop();
        for (const each of lines) onObservation(JSON.parse(each));
      }
    })().catch((error) => {
      if (!abort.signal.aborted && isRunning) throw error;
    });
    return async () => {
      abort.abort();
      await done;
    };
  };

  return {
    addresses,
    pid: child.pid,
    call,
    follow,
    /** Settings of an engine that shall take it for WhatsApp. */
    env: {
      LEADENGINE_WHATSAPP_SERVER_URL: addresses.url,
      LEADENGINE_WHATSAPP_ROOT_KEY: addresses.rootKey,
      NODE_EXTRA_CA_CERTS: addresses.mediaCertificateFile,
    },
    async stop() {
      isRunning = false;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    },
  };
};
