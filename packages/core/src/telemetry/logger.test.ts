import { expect } from 'chai';
import { createLogger, type LogLevel } from './logger.js';
import { runInTrace } from './trace-context.js';

const clock = { now: () => new Date('2026-01-02T03:04:05.000Z') };
const recorder = () => {
  const lines: string[] = [];
  return { lines, sink: { write: (_level: LogLevel, line: string) => void lines.push(line) } };
};
const parsed = (line: string | undefined) => JSON.parse(line ?? 'null') as Record<string, unknown>;

describe('createLogger', () => {
  it('writes one JSON object per line, with bound fields', () => {
    const { lines, sink } = recorder();
    createLogger(sink, 'info', clock).child({ tenantId: 't1' }).child({ plugin: 'p' }).info({ durationMs: 5 }, 'done');
    expect(parsed(lines[0])).to.deep.equal({
      time: '2026-01-02T03:04:05.000Z',
      level: 'info',
      message: 'done',
      tenantId: 't1',
      plugin: 'p',
      durationMs: 5,
    });
  });

  it('drops fields outside the allow-list', () => {
    const { lines, sink } = recorder();
    createLogger(sink, 'info', clock).info({ body: 'hello', password: 'x', ticketId: 'a' }, 'm');
    expect(parsed(lines[0])).to.not.have.any.keys('body', 'password');
    expect(parsed(lines[0])).to.include({ ticketId: 'a' });
  });

  it('masks messages, values, numbers and error chains', () => {
    const { lines, sink } = recorder();
    const error = new Error('call 11 98888-7777 failed', { cause: new Error('cpf 123.456.789-09') });
    createLogger(sink, 'info', clock).error({ error, detail: 'lek_live_abc123', id: 5_511_988_887_777 }, 'to +55 11 98888-7777');
    expect(lines[0]).to.not.match(/98888|456\.789|abc123|988887777/);
    expect(lines[0]).to.include('[number]').and.include('[secret]');
  });

  it('keeps a line in one line', () => {
    const { lines, sink } = recorder();
    createLogger(sink, 'info', clock).info({ reason: 'a\r\nb\u001b[2J' }, 'x\ny');
    for (const breaker of ['\r', '\n', '\u001b']) expect(lines[0]).to.not.include(breaker);
  });

  it('skips levels below the least and adds the running trace', () => {
    const { lines, sink } = recorder();
    const log = createLogger(sink, 'warn', clock);
    log.info({}, 'no');
    runInTrace({ correlationId: 'c-1', traceparent: undefined }, () => {
      log.warn({}, 'yes');
    });
    expect(lines).to.have.length(1);
    expect(parsed(lines[0])).to.include({ correlationId: 'c-1' });
  });
});
