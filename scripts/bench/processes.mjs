import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const command = fileURLToPath(new URL('../../packages/cli/bin/leadengine.js', import.meta.url));

/** Settings of the caller's shell must not change what is measured. */
const neutralEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(LEADENGINE_|DATABASE_URL$|REDIS_URL$|PORT$|NODE_ENV$|NODE_OPTIONS$)/.test(name)),
  );

export const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
};

const children = new Set();

/** Starts a Node process whose standard error says `ready` when it serves. Resolves with the milliseconds that took. */
export const startNode = async ({ args, env = {}, cwd = root, ready = /ready/, timeoutMs = 120_000, onLine, onError }) => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...neutralEnvironment(), ...env },
    stdio: ['ignore', onLine === undefined ? 'ignore' : 'pipe', 'pipe'],
  });
  children.add(child);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      children.delete(child);
      resolve(signal ?? code);
    });
  });
  child.stdout?.setEncoding('utf8').on('data', onLine);
  let errors = '';
  const readyAfterMs = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${args.join(' ')} was not ready in time:\n${errors}`));
    }, timeoutMs);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-8000);
      onError?.(text);
      if (!ready.test(errors)) return;
      clearTimeout(timer);
      resolve(performance.now() - startedAt);
    });
    void exited.then((outcome) => {
      clearTimeout(timer);
      reject(new Error(`${args.join(' ')} ended with ${String(outcome)}:\n${errors}`));
    });
  }).catch((error) => {
    child.kill('SIGKILL');
    throw error;
  });
  return {
    pid: child.pid,
    readyAfterMs,
    /** Resolves when it has ended by itself or was ended. */
    exited,
    signal: (name) => child.kill(name),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
};

export const startEngine = ({ env, nodeArguments = [], role, cwd, onLine, onError }) =>
  startNode({
    args: [...nodeArguments, command, 'start', ...(role === undefined ? [] : ['--role', role])],
    ...{ env, cwd, onLine, onError },
    ready: / s {2}ready\n/,
  });

/** Runs a `leadengine` command to its end. Resolves with its standard output. */
export const runEngineCommand = async (args, env) => {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...neutralEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  children.delete(child);
  if (code !== 0) throw new Error(`leadengine ${args.join(' ')} ended with ${String(code)}:\n${output}`);
  return output;
};

/** Ends what an aborted run left behind. */
export const stopChildren = async () => {
  await Promise.all(
    [...children].map(async (child) => {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    }),
  );
};

/** CPU milliseconds a process has used; undefined where /proc does not tell. */
export const cpuMs = async (pid) => {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // utime and stime in ticks of 10 ms.
  return (Number(fields[11]) + Number(fields[12])) * 10;
};

/** Resident memory of a process in MB (2^20 bytes); undefined where /proc does not tell. */
export const residentMb = async (pid) => {
  const text = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => undefined);
  const kilobytes = text === undefined ? undefined : /^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};
