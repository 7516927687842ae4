/**
 * Measures the engine against the bars of the project, on data of its own and on an embedded PostgreSQL of its own.
 *
 *   node scripts/bench/main.mjs [helpdesk|audit|whatsapp|provisioning|credit] [--json] [--quick] [--rounds 3] [--rows 1000000] [--only claims|gate] [--profile <directory>]
 *
 * helpdesk   filters of the list, contact search and webhooks instead of the engine's own bars
 * whatsapp   numbers on a simulated WhatsApp: both directions, memory and hand-over
 * provisioning  tenants made one by one and at once, and secrets read
 * audit      appending to the audit log, what it costs, sealing and verifying
 * credit     claims by 200 agents, contacts, offers, simulations and imports of rate tables
 *
 * --json     prints the result as one line of JSON on standard output; readable JSON otherwise
 * --quick    a tenth of the data and shorter rounds
 * --rounds   rounds of each comparison; medians are reported
 * --rows     credit: rows of one more file, a large one; none is read unless it is said
 * --only     credit: `claims` or `gate` measures it alone
 * --profile  writes a CPU profile of the measured engine into the directory
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    rows: { type: 'string' },
    only: { type: 'string' },
    profile: { type: 'string' },
  },
});
const [what = 'engine', ...others] = positionals;
if (!['engine', 'helpdesk', 'audit', 'whatsapp', 'provisioning', 'credit'].includes(what) || others.length > 0)
  throw new TypeError('Measured are the engine or, when named, helpdesk, audit, whatsapp, provisioning or credit.');
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new TypeError('--rounds takes a whole number from 1 on.');
const rows = options.rows === undefined ? undefined : Number(options.rows);
if (rows !== undefined && (!Number.isInteger(rows) || rows < 1)) throw new TypeError('--rows takes a whole number from 1 on.');
if (![undefined, 'claims', 'gate'].includes(options.only)) throw new TypeError('--only takes claims or gate.');
const seconds = options.quick ? 3 : 5;

execFileSync(process.execPath, [fileURLToPath(new URL('../compile.mjs', import.meta.url))], { stdio: ['ignore', 'ignore', 'inherit'] });

// Only now: these import what was just compiled.
const { connections } = await import('./load.mjs');
const { stopChildren } = await import('./processes.mjs');
const { round } = await import('./report.mjs');
const { measure } = await import(`./${what}.mjs`);

const directory = await mkdtemp(join(tmpdir(), 'leadengine-bench-'));
const stage = { close: undefined };

const tidyUp = async () => {
  await stopChildren();
  await stage.close?.();
  await rm(directory, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void tidyUp().finally(() => process.exit(1));
  });
}

try {
  const loadBefore = loadavg()[0];
  const result = await measure({
    directory,
    quick: options.quick,
    profile: options.profile,
    load: { rounds, seconds },
    rows,
    only: options.only,
    stage,
  });
  const setting = {
    quick: options.quick,
    rounds,
    secondsPerRound: seconds,
    connections,
    node: process.version,
    cpus: cpus().length,
    loadBefore: round(loadBefore, 1),
  };
  process.stdout.write(`${JSON.stringify({ ...result, setting }, undefined, options.json ? undefined : 2)}\n`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await tidyUp();
}
