import { parseArgs } from 'node:util';
import { createCreditSandbox } from './create-credit-sandbox.js';

/** The sandbox as a process of its own: prints one line of JSON with its addresses and credentials, and goes when it is told to. */
export const main = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '0' }, control: { type: 'boolean', default: true } },
  });
  const sandbox = await createCreditSandbox({ port: Number(values.port), hasControl: values.control });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ lenders: sandbox.lenders, control: `${sandbox.url}/control` })}\n`);
};
