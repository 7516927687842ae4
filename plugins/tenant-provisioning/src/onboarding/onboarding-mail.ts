import { faultCodeOf, startLoop, toTimestamp, type LinkMails, type PlatformUnitOfWork, type WakeableLoop } from '@leadengine/core/contract';
import type { Clock, Logger } from '@leadengine/plugin-kit';
import { claimMail, noteMail } from './onboarding-mail.repository.js';
import type { OnboardingTokens } from './onboarding-tokens.js';

/** Whoever makes an invite wakes the loop; this is for those of a process that died. */
const lookEveryMs = 10_000;

export interface OnboardingMailParts {
  readonly platform: PlatformUnitOfWork;
  readonly mails: LinkMails;
  readonly tokens: OnboardingTokens;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Mails the links of offers. No queue: jobs belong to tenants, and here there is none yet. */
export const startOnboardingMail = ({ platform, mails, tokens, clock, log }: OnboardingMailParts): WakeableLoop =>
  startLoop({
    name: 'onboarding mail',
    everyMs: lookEveryMs,
    log,
    async round() {
      const invite = await platform.run((sql) => claimMail(sql, clock.now()));
      if (invite === undefined) return false;
      const { id, send_count: round, email, organization, token_hash: hash, expires_at: expiresAt } = invite;
      const note = (outcome: 'sent' | 'failed', detail: string | null, isOver: boolean): Promise<void> =>
        platform.run((sql) => noteMail(sql, invite, { at: toTimestamp(clock.now()), outcome, detail }, isOver));
      const token = tokens.find(id, round, hash);
      // The secrets were replaced in between; a renewal makes a new token.
      if (token === undefined) await note('failed', 'token_lost', true);
      else {
        try {
          await mails.send({
            id: `onboarding-${id}-${String(round)}`,
            to: email,
            kind: 'onboarding',
            name: organization,
            token,
            expiresAt,
          });
          await note('sent', null, true);
        } catch (error) {
          log.warn({ error, inviteId: id }, 'the mail of an onboarding invite was not taken');
          await note('failed', faultCodeOf(error), false);
        }
      }
      return true;
    },
  });
