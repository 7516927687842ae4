import type { WhatsAppInstance } from '@leadengine/sdk';
import { expect } from 'chai';
import { connectWords, type PhaseName } from './connect-words.js';
import { phaseOf, toneOf } from './phase.js';
import { toE164 } from './phone-text.js';
import { readQrPicture } from './qr-picture.js';

const instance = (more: Partial<WhatsAppInstance>): WhatsAppInstance =>
  ({ state: null, status: 'connected', retryAt: null, ...more }) as WhatsAppInstance;

describe('the phase of a link', () => {
  it('is the state of the phone, or the status of a number without one', () => {
    expect(phaseOf(instance({ state: 'passkey_required', status: 'failed' }), undefined)).to.equal('passkey_required');
    expect(phaseOf(instance({ state: 'linking', status: 'connecting' }), 'code')).to.equal('code');
    expect(phaseOf(instance({ state: 'linking', status: 'connecting' }), 'qr')).to.equal('linking');
    expect(phaseOf(instance({ state: 'banned', retryAt: '2026-12-01T00:00:00Z' }), undefined)).to.equal('paused');
    expect(phaseOf(instance({ state: 'banned' }), undefined)).to.equal('banned');
    expect(
      (['connected', 'connecting', 'disconnected', 'failed'] as const).map((status) => phaseOf(instance({ status }), undefined)),
    ).to.deep.equal(['online', 'connecting', 'stopped', 'failed']);
  });

  it('has one action in every language exactly where a person can help by one', () => {
    const heals: readonly PhaseName[] = ['linking', 'code', 'restarting', 'connecting', 'draining', 'online', 'backoff', 'paused'];
    for (const [locale, { phases }] of Object.entries(connectWords)) {
      for (const [phase, [title, hint, action]] of Object.entries(phases) as [PhaseName, (typeof phases)[PhaseName]][]) {
        expect(action === undefined, `${locale} ${phase}`).to.equal(heals.includes(phase));
        expect(title.length * hint.length, `${locale} ${phase}`).to.be.greaterThan(0);
        expect(toneOf(phase) === 'bad' && action === undefined, `${locale} ${phase}`).to.equal(phase === 'paused');
      }
    }
  });
});

describe('what a person types as a phone number', () => {
  it('is read in the ways people write numbers, and refused when it is none', () => {
    for (const typed of ['+55 11 91234-5678', '5511912345678', '0055 (11) 91234 5678'])
      expect(toE164(typed), typed).to.equal('+5511912345678');
    for (const typed of ['', '123', '+0 11', 'onze']) expect(toE164(typed), typed).to.equal(undefined);
  });
});

describe('the picture of a QR code', () => {
  it('is the dark path of the drawing, and nothing when the answer is something else', () => {
    const svg =
      '<svg viewBox="0 0 29 29" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h29v29H0z"/><path stroke="#000000" d="M4 4.5h7m1 0h2"/></svg>';
    expect(readQrPicture(svg)).to.deep.equal({ size: 29, path: 'M4 4.5h7m1 0h2' });
    expect(readQrPicture('<svg onload="x"></svg>')).to.equal(undefined);
    expect(readQrPicture('{"code":"x"}')).to.equal(undefined);
  });
});
