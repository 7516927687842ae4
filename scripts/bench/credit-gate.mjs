import { pg } from './engine-packages.mjs';
import { round, say } from './report.mjs';

const perCall = 1000;
const dayMs = 86_400_000;

/** The n-th of many valid CPFs. */
const cpf = (n) => {
  const digits = Array.from(String(400_000_000 + n), Number);
  for (const length of [9, 10]) {
    const sum = digits.slice(0, length).reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
    digits.push(((sum * 10) % 11) % 10);
  }
  return digits.join('');
};
const phone = (n) => `+55119${String(50_000_000 + n)}`;

/** Of each twenty people one is blocked, one drew a benefit lately and one came from nowhere. */
const kindOf = (n) => ['blocked', 'benefit', 'nowhere'][n % 20] ?? 'free';

/** People with consents, who would be contacts after a first talk; triggers that serve the search do not run. */
const addContacts = async (database, tenantId, agreementId) => {
  await database.query('set session_replication_role = replica');
  await database.query(
    `with made as (
       insert into contacts (tenant_id, id, name, name_source, phone, consents, created_at, updated_at)
       select p.tenant_id, gen_random_uuid(), 'Pessoa', 'manual', p.phone,
         '[{"channel":"whatsapp","purpose":"marketing","state":"granted","expiresAt":null}]', now(), now()
       from credit_persons p join credit_registrations r on r.tenant_id = p.tenant_id and r.person_id = p.id
       where p.tenant_id = $1 and r.agreement_id = $2 returning id, phone)
     update credit_persons p set contact_id = made.id from made where p.tenant_id = $1 and p.phone = made.phone`,
    [tenantId, agreementId],
  );
  await database.query('set session_replication_role = origin');
  await database.query('analyze');
};

/** A campaign's people, of whom some may not be contacted: how long the gate takes, and whether it lets one of them through. */
export const measureGate = async ({ call, databaseUrl, tenantId, quick }) => {
  const people = quick ? 5000 : 100_000;
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const agreement = await call('POST', '/agreements', { name: 'bench-gate', slug: 'bench-gate', payer: 'inss' });
    await call('POST', `/agreements/${agreement.id}/status`, { status: 'active' });
    const benefitStartedOn = new Date(Date.now() - 100 * dayMs).toISOString().slice(0, 10);
    for (let from = 0; from < people; from += perCall) {
      const batch = Array.from({ length: perCall }, (_, at) => from + at);
      const toLead = (n) => ({
        ...{ document: cpf(n), phone: phone(n), registrationNumber: `G${String(n)}` },
        ...(kindOf(n) === 'benefit' ? { benefitStartedOn } : {}),
      });
      const known = { source: 'medida', legalBasis: 'consent', evidence: 'form', collectedAt: '2026-01-01T00:00:00.000Z' };
      const path = `/agreements/${agreement.id}/leads`;
      await call('POST', path, { ...known, leads: batch.filter((n) => kindOf(n) !== 'nowhere').map(toLead) });
      await call('POST', path, { source: 'medida', leads: batch.filter((n) => kindOf(n) === 'nowhere').map(toLead) });
      await call('POST', '/blocked-contacts', {
        source: 'Não Me Perturbe',
        entries: batch.filter((n) => kindOf(n) === 'blocked').map((n) => ({ phone: phone(n) })),
      });
    }
    await addContacts(database, tenantId, agreement.id);
    const { rows } = await database.query(
      `select r.id, p.phone from credit_registrations r join credit_persons p on p.tenant_id = r.tenant_id and p.id = r.person_id
       where r.tenant_id = $1 and r.agreement_id = $2`,
      [tenantId, agreement.id],
    );
    const kinds = new Map(rows.map((row) => [row.id, kindOf(Number(row.phone.slice(6)) - 50_000_000)]));
    const reasons = {};
    let forbidden = 0;
    const startedAt = performance.now();
    for (let from = 0; from < rows.length; from += perCall) {
      const leadIds = rows.slice(from, from + perCall).map(({ id }) => id);
      const { data } = await call('POST', '/contact-checks', { leadIds });
      for (const { leadId, isAllowed, reason } of data) {
        reasons[reason] = (reasons[reason] ?? 0) + 1;
        if (isAllowed && kinds.get(leadId) !== 'free') forbidden += 1;
      }
    }
    const seconds = round((performance.now() - startedAt) / 1000);
    say(`contact gate: ${String(rows.length)} people in ${String(seconds)} s, ${String(forbidden)} forbidden`);
    return { people: rows.length, forbidden, seconds, reasons };
  } finally {
    await database.end();
  }
};
