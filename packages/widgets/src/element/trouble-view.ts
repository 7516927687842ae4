import type { LeadEngineError } from '@leadengine/sdk';
import type { TemplateResult } from 'lit';
import type { Strings } from '../text/strings.js';
import { icons } from './icons.js';
import { failedView, placeView } from './place-views.js';

/** What stands in place of content that did not load; a session that may not see it is told so. */
export const troubleView = (strings: Strings, failure: LeadEngineError | undefined, retry: () => void): TemplateResult =>
  failure?.status === 403
    ? placeView(icons.lock, strings.denied, strings.deniedHint, {
        bad: true,
        requestId: failure.requestId,
        strings,
        action: { label: strings.retry, act: retry },
      })
    : failedView(strings, failure?.requestId, retry);
