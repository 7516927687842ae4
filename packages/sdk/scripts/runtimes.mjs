/**
 * `npm run sdk:runtimes [-- bun deno workerd]`: the fault suite in Node and in other runtimes, against a backend in this process. Fetches
 * what is missing; with `--found` it takes what this machine has. What cannot be had is said, and is no failure.
 */
import { register } from 'tsx/esm/api';

register();
const { runtimes } = await import('../test/faults/runtimes.ts');
const { fetchRuntime, findRuntime } = await import('../test/faults/find-runtime.ts');
const { runInRuntime, versionOf } = await import('../test/faults/run-in-runtime.ts');

const isOffline = process.argv.includes('--found');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.filter((name) => !runtimes.some((runtime) => runtime.name === name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')} here: ${runtimes.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

const programOf = async (runtime) => {
  if (isOffline) return { program: await findRuntime(runtime), reason: 'not found on this machine' };
  try {
    return { program: await fetchRuntime(runtime) };
  } catch (error) {
    // Without a network, one that was installed some other way is as good.
    return { program: await findRuntime(runtime), reason: error.message };
  }
};

for (const runtime of runtimes.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const { program, reason } = await programOf(runtime);
  if (program === undefined) {
    console.log(`absent ${runtime.name}: ${reason}`);
    continue;
  }
  const { findings, seconds, output } = await runInRuntime(runtime, program);
  const name = `${runtime.name} ${await versionOf(program)}`;
  if (findings.length === 0) {
    console.log(`ok     ${name} in ${seconds.toFixed(1)} s`);
    continue;
  }
  process.exitCode = 1;
  console.log(`FAILED ${name}: ${findings.join('; ')}`);
  console.error(output.slice(-2000));
}
