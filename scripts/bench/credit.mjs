import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { simulateOffer } from '../../plugins/leadengine-credit/dist/finance/index.js';
import { measureClaims } from './credit-claims.mjs';
import { writeCsv, writeXlsx } from './credit-files.mjs';
import { measureGate } from './credit-gate.mjs';
import { cpuMs, residentMb } from './processes.mjs';
import { quantile, round, say } from './report.mjs';
import { openStage } from './stage.mjs';

const terms = [12, 24, 36, 48, 60, 72, 84, 96];
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The finance engine alone, on one processor. */
const measureEngine = (quick) => {
  const took = [];
  for (let turn = 0; turn < (quick ? 100 : 400); turn++) {
    const request = {
      mode: 'net',
      amount: String(10_000 + turn),
      termMonths: 96,
      monthlyRate: `0.01${String(500 + turn)}`,
      coefficientMode: 'calendar',
      contractDate: '2026-01-19',
      firstDueDate: '2026-03-07',
      fees: { percent: '0', flat: '0' },
      iof: { dailyRate: '0.000082', additionalRate: '0.0038', dayCap: 365, isFinanced: true },
    };
    const startedAt = performance.now();
    if (simulateOffer(request).offer === null) throw new Error('There is no offer.');
    took.push(performance.now() - startedAt);
  }
  return { p50Ms: round(quantile(took, 0.5)), p95Ms: round(quantile(took, 0.95)) };
};

/** Sells a loan under an agreement by so many tables of so many terms. */
const sell = async (call, slug, tables, termCount) => {
  const agreement = await call('POST', '/agreements', { name: slug, slug, payer: 'municipal' });
  await call('POST', `/agreements/${agreement.id}/status`, { status: 'active' });
  const product = await call('POST', `/agreements/${agreement.id}/products`, { kind: 'loan', name: 'Empréstimo' });
  await call('POST', `/agreements/${agreement.id}/windows`, {
    label: 'Janeiro',
    startsOn: '2026-01-10',
    endsOn: '2026-01-31',
    firstDueOn: '2026-03-07',
  });
  for (let number = 0; number < tables; number++) {
    const table = await call('POST', `/agreements/${agreement.id}/tables`, {
      productId: product.id,
      bank: `Banco ${number % 12}`,
      code: `S${number}`,
      name: 'Normal',
    });
    const rates = terms.slice(-termCount).map((termMonths) => ({ termMonths, monthlyRate: `0.0${String(1500 + number * 7)}` }));
    const version = await call('POST', `/tables/${table.id}/versions`, { coefficientBasis: 'calendar', rates });
    await call('POST', `/table-versions/${version.id}/publish`, { effectiveFrom: '2025-12-01T00:00:00.000Z' });
  }
  return { agreementId: agreement.id, productId: product.id };
};

/** Claims, simulations and imports of rate tables. */
export const measure = async ({ directory, quick, profile, rows: largeRows, only, stage: holder }) => {
  const engineAlone = measureEngine(quick);
  say(`one offer: ${String(engineAlone.p95Ms)} ms (p95)`);
  const stage = await openStage({
    directory,
    profile,
    env: { LEADENGINE_MEDIA_DIRECTORY: join(directory, 'media'), LEADENGINE_LOG_LEVEL: 'error' },
  });
  holder.close = () => stage.postgres.stop();
  const { client, logIn } = stage;
  let token = await logIn();
  const call = (method, path, body) => client.call(method, `/v1/credit${path}`, { token, body });

  const people = { call, databaseUrl: stage.postgres.url, tenantId: stage.tenantId, quick };
  if (only === 'gate') {
    const contactGate = await measureGate(people);
    await stage.engine.stop();
    return { contactGate };
  }
  const claims = await measureClaims(people);
  if (only === 'claims') {
    await stage.engine.stop();
    return { claims };
  }
  token = await logIn();
  const contactGate = await measureGate(people);
  token = await logIn();
  const one = await sell(call, 'bench-um', 1, 1);
  const many = await sell(call, 'bench-muitas', 50, 6);
  const files = await sell(call, 'bench-arquivos', 0, 0);
  const contact = await client.call('POST', '/v1/contacts', { token, body: { name: 'Cliente', phone: '+5511900000191' } });
  const instance = await client.call('POST', '/v1/whatsapp/instances', { token, body: { name: 'Loja', engine: 'sandbox' } });
  const { id: ticketId } = await client.call('POST', '/v1/tickets', { token, body: { contactId: contact.id, instanceId: instance.id } });
  const simulate = async (offer) => {
    const startedAt = performance.now();
    const { offers } = await call('POST', '/simulations', {
      ticketId,
      ...offer,
      mode: 'net',
      amount: '10000.00',
      contractOn: '2026-01-19',
    });
    if (offers.length === 0) throw new Error('There is no offer.');
    return performance.now() - startedAt;
  };
  const simulateOften = async (offer, times) => {
    const took = [];
    for (let turn = 0; turn < times; turn++) took.push(await simulate(offer));
    return took;
  };
  await simulateOften(one, 30);
  const idle = await simulateOften(one, quick ? 50 : 200);
  await simulateOften(many, 2);
  const catalog = await simulateOften(many, quick ? 10 : 40);
  say(
    `simulations: one offer ${String(round(quantile(idle, 0.95)))} ms, 50 tables of 6 terms ${String(round(quantile(catalog, 0.95)))} ms (p95)`,
  );

  const readImport = async (path, type, name) => {
    token = await logIn();
    const startMb = await residentMb(stage.engine.pid);
    const startCpuMs = await cpuMs(stage.engine.pid);
    let mostMb = startMb ?? 0;
    const watching = setInterval(() => {
      void residentMb(stage.engine.pid).then((size) => (mostMb = Math.max(mostMb, size ?? 0)));
    }, 100);
    const meanwhile = [];
    let isReading = true;
    const simulating = (async () => {
      while (isReading) {
        meanwhile.push(await simulate(one));
        await pause(50);
      }
    })();
    try {
      const startedAt = performance.now();
      const query = new URLSearchParams({ agreementId: files.agreementId, fileName: name });
      const response = await fetch(`${client.origin}/v1/credit/imports?${query}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': type },
        body: await openAsBlob(path),
      });
      const sent = await response.json();
      if (response.status !== 201) throw new Error(`The file was not taken: ${JSON.stringify(sent)}`);
      let found = sent;
      while (!['ready', 'invalid', 'failed'].includes(found.status)) {
        await pause(100);
        found = await call('GET', `/imports/${sent.id}`);
      }
      if (found.status !== 'ready') throw new Error(`The import is ${found.status}: ${JSON.stringify(found)}`);
      const seconds = (performance.now() - startedAt) / 1000;
      const endCpuMs = await cpuMs(stage.engine.pid);
      isReading = false;
      await simulating;
      const result = {
        rows: found.rateCount,
        megabytes: round((await stat(path)).size / 1_048_576, 1),
        seconds: round(seconds),
        // Says the same on a machine that others keep busy; the simulations meanwhile are in it, the database is not.
        engineCpuSeconds: startCpuMs === undefined ? null : round((endCpuMs - startCpuMs) / 1000),
        residentMbBefore: round(startMb ?? 0, 0),
        residentMbAtMost: round(mostMb, 0),
        simulationP95Ms: round(quantile(meanwhile, 0.95)),
        simulationOverIdle: round(quantile(meanwhile, 0.95) / quantile(idle, 0.95)),
        diff: found.diff,
      };
      say(`${name}: ${String(result.rows)} rates in ${String(result.seconds)} s, ${String(result.residentMbAtMost)} MB`);
      return { id: sent.id, result };
    } finally {
      isReading = false;
      clearInterval(watching);
    }
  };
  const apply = async (id) => {
    const startedAt = performance.now();
    await call('POST', `/imports/${id}/apply`);
    let found;
    do {
      await pause(100);
      found = await call('GET', `/imports/${id}`);
    } while (found.status === 'applying');
    if (found.status !== 'applied') throw new Error(`The import is ${found.status}: ${String(found.failure)}`);
    return round((performance.now() - startedAt) / 1000);
  };

  // Its memory is that of the imports, not of what was measured before.
  await stage.restart();
  token = await logIn();
  await simulateOften(one, 30);
  const usual = quick ? 10_000 : 100_000;
  const path = (name) => join(directory, name);
  await writeCsv(path('first.csv'), usual);
  const csv = await readImport(path('first.csv'), 'text/csv', 'first.csv');
  const applySeconds = await apply(csv.id);
  say(`applied in ${String(applySeconds)} s`);
  await writeXlsx(path('second.xlsx'), usual, 1);
  const xlsx = await readImport(path('second.xlsx'), workbookType, 'second.xlsx');
  let large = null;
  if (largeRows !== undefined) {
    await writeCsv(path('large.csv'), largeRows, 2);
    large = (await readImport(path('large.csv'), 'text/csv', 'large.csv')).result;
  }
  await stage.engine.stop();
  return {
    offer: engineAlone,
    claims,
    contactGate,
    simulation: { oneOfferP95Ms: round(quantile(idle, 0.95)), tables: 50, terms: 6, catalogP95Ms: round(quantile(catalog, 0.95)) },
    csv: { ...csv.result, applySeconds },
    xlsx: xlsx.result,
    large,
  };
};
