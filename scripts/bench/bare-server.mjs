/**
 * The yardstick: Koa, pg with prepared statements and jsonwebtoken with a KeyObject, running the engine's own SQL. Rows go out as
 * they come; there is no tenant isolation, no validation, no limit and no log.
 */
import { createSecretKey } from 'node:crypto';
import { jwt, Koa, pg } from './engine-packages.mjs';

const { databaseUrl, port, secret, poolSize, statements } = JSON.parse(process.env.BARE_SERVER);
const key = createSecretKey(Buffer.from(secret));
const pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize });
const app = new Koa();

app.use(async (ctx) => {
  let claims;
  try {
    claims = jwt.verify(ctx.get('authorization').slice('Bearer '.length), key, { algorithms: ['HS256'] });
  } catch {
    ctx.status = 401;
    return;
  }
  const conversation = /^\/tickets\/([0-9a-f-]{36})\/messages$/.exec(ctx.path);
  const name = conversation === null ? ctx.path : '/page';
  const { text, values } = statements[name];
  // The first parameter of all is the tenant; the second of a conversation's page is the ticket.
  const [, second, ...others] = values;
  const { rows } = await pool.query({ name, text, values: [claims.tid, conversation?.[1] ?? second, ...others] });
  ctx.body = { data: rows.slice(0, 50) };
});

app.listen(port, '127.0.0.1', () => {
  process.stderr.write('ready\n');
});
process.on('SIGTERM', () => process.exit(0));
