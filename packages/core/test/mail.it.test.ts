import { createTestApp, eventually, type TestApp } from '@leadengine/testing';
import { expect } from 'chai';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly text: string;
}

describe('mails', function () {
  this.timeout(120_000);
  let app: TestApp;
  let server: SMTPServer;
  const received: Received[] = [];
  const logins: string[] = [];
  /** Refuses as many mails as this before it takes one. */
  let refusals = 0;

  before(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth(auth, _session, done) {
        logins.push(`${String(auth.username)}/${String(auth.password)}`);
        done(null, { user: auth.username });
      },
      onData(stream, session, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          if (refusals > 0) {
            refusals -= 1;
            done(Object.assign(new Error('Try again later'), { responseCode: 451 }));
            return;
          }
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            text: Buffer.concat(chunks).toString('utf8'),
          });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    app = await createTestApp({
      env: {
        LEADENGINE_SMTP_URL: `smtp://robot:p%40ss@127.0.0.1:${String(port)}`,
        LEADENGINE_MAIL_FROM: 'Loja <loja@example.com>',
        LEADENGINE_MAIL_LANGUAGE: 'en',
      },
    });
  });
  after(async () => {
    await app.stop();
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
  });

  const invite = (email: string) =>
    app.request<{ id: string }>('POST', '/v1/invites', { token: app.admin.token, body: { email, role: 'agent' } });

  it('go through a mail server, in the language that is set', async () => {
    const { body } = await invite('rosa@example.com');
    const mail = await eventually(() => Promise.resolve(received.find(({ to }) => to.includes('rosa@example.com'))));
    expect(mail.from).to.equal('loja@example.com');
    expect(logins).to.include('robot/p@ss');
    expect(mail.text).to.contain('Subject: Invitation to join');
    expect(mail.text).to.contain(`Message-ID: <invite-${body.id}-1@leadengine>`);
    expect(mail.text).to.match(/multipart\/alternative/);
  });

  it('are tried again when the server refuses, and the log of the invite says so', async () => {
    refusals = 1;
    const { body } = await invite('bia@example.com');
    await eventually(() => Promise.resolve(received.find(({ to }) => to.includes('bia@example.com'))));
    const deliveries = await eventually(async () => {
      const answer = await app.request<{ deliveries: { outcome: string; detail: string | null }[] }>('GET', `/v1/invites/${body.id}`, {
        token: app.admin.token,
      });
      return answer.body.deliveries.length === 2 ? answer.body.deliveries : undefined;
    });
    expect(deliveries.map(({ outcome }) => outcome)).to.deep.equal(['failed', 'sent']);
    expect(deliveries[0]?.detail).to.match(/^[A-Z]+$/);
    expect(received.filter(({ to }) => to.includes('bia@example.com'))).to.have.length(1);
  });
});
