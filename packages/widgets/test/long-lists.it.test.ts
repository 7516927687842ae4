import { expect } from 'chai';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { createDeskFixture, until, type DeskFixture } from './desk-fixture.js';

const conversations = 50_000;

describe('long lists', function () {
  this.timeout(600_000);
  let desk: DeskFixture;
  let page: Page;
  let ticketId: string;

  /** Copies a row so often, each a little older than the one before. */
  const copyRows = async (table: string, id: string, count: number, ages: Readonly<Record<string, string>>): Promise<void> => {
    const database = new Client({ connectionString: desk.app.databaseUrl });
    await database.connect();
    try {
      const { rows } = await database.query<{ column_name: string }>(
        `select column_name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' and identity_generation is null`,
        [table],
      );
      const columns = rows.map(({ column_name: name }) => name);
      const values = columns.map((name) => (name === 'id' ? 'gen_random_uuid()' : (ages[name] ?? `t.${name}`)));
      await database.query('begin');
      await database.query(`set local session_replication_role = replica`);
      await database.query(
        `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} t, generate_series(1, ${String(count)}) n where t.id = $1`,
        [id],
      );
      await database.query('commit');
      // A table that grew so at once is planned for as if it were small until the server looks at it, within minutes.
      await database.query(`analyze ${table}`);
    } finally {
      await database.end();
    }
  };

  before(async () => {
    desk = await createDeskFixture();
    ticketId = await desk.writes('+5561988120060', 'Marina Sales', 'Oi');
  });

  after(() => desk?.stop());

  it('keeps the place of the reader to the pixel while earlier messages come in above', async () => {
    const [message] = (await desk.client.messages.list({ id: ticketId })).data;
    await copyRows('messages', message?.id ?? '', 400, {
      created_at: `t.created_at - n * interval '1 minute'`,
      provider_message_id: `'copy-' || n`,
      content: `jsonb_build_object('type', 'text', 'text', 'Mensagem ' || n || repeat(' com mais palavras', n % 9))`,
    });
    page = await desk.open();
    await page.locator('le-inbox [role=option]').first().click();
    await page.locator('le-conversation article').nth(40).waitFor();
    const moved = await page.evaluate(async () => {
      const stream = document.querySelector('le-conversation')?.shadowRoot?.querySelector<HTMLElement>('.stream');
      if (stream == null) throw new Error('There is no stream.');
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const count = () => stream.querySelectorAll('article').length;
      const shifts: number[] = [];
      while (shifts.length < 5) {
        stream.scrollTop = 300;
        const top = stream.getBoundingClientRect().top;
        const read = [...stream.querySelectorAll<HTMLElement>('article')].find((article) => article.getBoundingClientRect().top >= top);
        if (read === undefined) throw new Error('There is no message.');
        const place = read.getBoundingClientRect().top;
        const before = count();
        for (let frames = 0; count() === before && frames < 600; frames += 1) await frame();
        if (count() === before) throw new Error('Nothing came in above.');
        await frame();
        shifts.push(Math.round((read.getBoundingClientRect().top - place) * 100) / 100);
      }
      return { shifts, count: count() };
    });
    // Browsers scroll by whole pixels, and lines of text are not as high as that.
    expect(moved.shifts).to.have.length(5);
    for (const shift of moved.shifts) expect(Math.abs(shift)).to.be.at.most(0.5);
    expect(moved.count).to.be.greaterThan(250);
  });

  it(`draws at most 60 of ${String(conversations)} conversations, however far one scrolls`, async () => {
    await copyRows('tickets', ticketId, conversations - 1, {
      contact_id: 'gen_random_uuid()',
      last_activity_at: `t.last_activity_at - n * interval '1 second'`,
    });
    await page.close();
    page = await desk.open();
    await page.locator('le-inbox [role=option]').nth(5).waitFor();
    const seen = await page.evaluate(async () => {
      const inbox = document.querySelector('le-inbox');
      const rows = inbox?.shadowRoot?.querySelector<HTMLElement>('.rows');
      if (inbox?.inbox === undefined || rows == null) throw new Error('There is no inbox.');
      const { inbox: controller } = inbox;
      while (controller.state.goesOn) {
        await controller.loadMore();
        if (controller.state.failure !== undefined) throw new Error('A page did not come.');
      }
      /** From the beginning of a frame, before scrolling is told, until it is drawn: the display itself only comes every 16.7 ms. */
      const drawn = () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame((begunAt) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              port1.close();
              resolve(performance.now() - begunAt);
            };
            port2.postMessage(undefined);
          }),
        );
      const frames: number[] = [];
      let most = 0;
      await drawn();
      const steps = 120;
      for (let step = 1; step <= steps; step += 1) {
        rows.scrollTop = step === steps ? rows.scrollHeight : (step * 700) % (rows.scrollHeight - 100);
        frames.push(await drawn());
        most = Math.max(most, rows.querySelectorAll('[role=option]').length);
      }
      await inbox.updateComplete;
      const options = [...rows.querySelectorAll('[role=option]')];
      return {
        loaded: controller.state.tickets.length,
        most,
        last: Math.max(...options.map((option) => Number(option.getAttribute('aria-posinset')))),
        p95: frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)],
      };
    });
    expect(seen.loaded).to.equal(conversations);
    expect(seen.last).to.equal(conversations);
    expect(seen.most).to.be.within(5, 60);
    await until(async () => (await page.locator('le-inbox [role=option]').count()) <= 60);
    // What a frame took is told, not judged: the machine of the tests is shared.
    console.log(`      p95 of a frame while scrolling: ${seen.p95?.toFixed(1) ?? ''} ms`);
  });
});
