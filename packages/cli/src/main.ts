import { Command, InvalidArgumentError } from 'commander';
import { auditVerifyCommand } from './commands/audit.js';
import { configCommand } from './commands/config.js';
import { migrateCommand } from './commands/migrate.js';
import { openapiCommand } from './commands/openapi.js';
import { outboxCommand } from './commands/outbox.js';
import { queuesCommand } from './commands/queues.js';
import { addTenantCommands } from './commands/tenant.js';
import { whatsappReplayCommand } from './commands/whatsapp.js';
import { explain } from './explain.js';

const roles = ['api', 'worker', 'runner'] as const;

const parseRoles = (text: string): readonly (typeof roles)[number][] =>
  text.split(',').map((name) => {
    const role = roles.find((known) => known === name.trim());
    if (role === undefined) throw new InvalidArgumentError(`Known roles are ${roles.join(', ')}.`);
    return role;
  });

/** Loads a command that needs the whole engine when it is asked for. */
const lazily =
  <Options>(load: () => Promise<(options: Options) => Promise<void>>) =>
  async (options: Options): Promise<void> =>
    (await load())(options);

/** The `leadengine` command. Sets the exit code; a fault that was foreseen is one sentence on standard error. */
export const main = async (argv: readonly string[]): Promise<void> => {
  // A reader that has seen enough (`leadengine openapi | head`) is no fault; a running engine then stops in order.
  let isGone = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    if (!isGone) process.kill(process.pid, 'SIGTERM');
    isGone = true;
  });
  const program = new Command('leadengine')
    .description('Serve and sell over WhatsApp: run and look after the engine.')
    .showHelpAfterError();
  program
    .command('start')
    .description('Run the engine. Without DATABASE_URL it brings its own PostgreSQL and a demo tenant')
    .option('--role <roles>', 'what this process does, separated by commas', parseRoles, roles)
    .option('--migrate', 'bring the schema up to date first (always done on the embedded PostgreSQL)')
    .option('--no-demo', 'no demo tenant on the embedded PostgreSQL')
    .action(lazily(async () => (await import('./commands/start.js')).startCommand));
  program.command('migrate').description('Bring the schema up to date').option('--down', 'take back the last batch').action(migrateCommand);
  program
    .command('seed')
    .description('Add the demo tenant with a connected sandbox number')
    .action(lazily(async () => (await import('./commands/seed.js')).seedCommand));
  program.command('openapi').description('Print the OpenAPI 3.1 document').action(openapiCommand);
  program.command('config').description('Print the settings in effect, without secrets').action(configCommand);
  program
    .command('doctor')
    .description('Check what the engine needs')
    .option('--isolation', 'whether the database keeps tenants apart, rule by rule')
    .action(lazily(async () => (await import('./commands/doctor.js')).doctorCommand));
  program
    .command('outbox')
    .description('Show what waits to be published, or publish it once more')
    .argument('[action]', 'status or replay', 'status')
    .option('--id <id...>', 'ids of the rows to replay')
    .option('--since <time>', 'replay rows that occurred after this time (RFC 3339)')
    .option('--failed', 'replay rows that the queue store has refused')
    .action(outboxCommand);
  program.command('queues').description('Show job counts by queue').option('--failed', 'list failed jobs').action(queuesCommand);
  program
    .command('platform-key')
    .description('Make a platform key; it is shown once')
    .requiredOption('--name <name>', 'what the key is for')
    .option('--permission <id...>', 'permissions of the key', ['*'])
    .action(lazily(async () => (await import('./commands/platform-key.js')).platformKeyCommand));
  const audit = program.command('audit').description('Look after the audit log');
  audit
    .command('verify')
    .description('Recompute logs and compare them with their checkpoints, or check an exported file without the database')
    .option('--tenant <slug or id>', 'the log of one tenant')
    .option('--all', 'the logs of all tenants')
    .option('--bundle <file>', 'an exported file; needs neither engine nor database')
    .option('--checkpoint <file...>', 'signed notes that were kept outside the database')
    .option('--key <verifier key>', 'whose signatures count; an exported file names its own otherwise')
    .action(auditVerifyCommand);
  addTenantCommands(program);
  const whatsapp = program.command('whatsapp').description('Look after linked WhatsApp numbers');
  whatsapp
    .command('replay')
    .description('Read stored messages of a number again, as after an upgrade that understands more of them. Nothing appears twice')
    .requiredOption('--tenant <slug or id>', 'whose number it is')
    .requiredOption('--instance <id>', 'the number')
    .option('--since <time>', 'messages that arrived since (RFC 3339)')
    .option('--failed', 'only messages that could not be read')
    .option('--all', 'all messages that are kept')
    .action(whatsappReplayCommand);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
};
