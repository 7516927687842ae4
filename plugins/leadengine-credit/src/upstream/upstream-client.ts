import { OutboundFailure, type OutboundHttp, type PersonalDataCipher } from '@leadengine/core/contract';
import type { Scope } from '@leadengine/plugin-kit';
import { UpstreamRefused, UpstreamUnavailable } from './source.schema.js';
import type { SealedSource } from './source.repository.js';
import { readEnvelope } from './upstream-lead.js';

const tokenPurpose = 'credit.source-token';
const hotClassification = '2';
const maxAnswerBytes = 4_194_304;

/** One page of the leads of an agreement. */
export interface LeadPageRequest {
  readonly agreementCode: string | undefined;
  readonly isHot: boolean;
  readonly page: number;
  readonly size: number;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Speaks the protocol of the lead engine: `GET {base}/api/v1/lead` with `_page` from 0, `_size`, `startDateUtc`, `endDateUtc`, `agreementCode`
 * and `classification` (2 is hot), under a Basic token.
 */
export const createUpstreamClient = (outbound: OutboundHttp, cipher: PersonalDataCipher) => ({
  sealToken: (tenantId: string, token: string): Promise<string> => cipher.seal(tenantId, tokenPurpose, token),

  /** @throws UpstreamUnavailable when another attempt may help, UpstreamRefused when it will not */
  readPage: async (scope: Scope, source: SealedSource, request: LeadPageRequest): Promise<readonly unknown[]> => {
    const token = await cipher.open(scope.tenantId, tokenPurpose, source.tokenSealed);
    if (token === undefined) throw new UpstreamRefused({ reason: 'its token can no longer be read' });
    const url = new URL(`${source.baseUrl.replace(/\/+$/, '')}/api/v1/lead`);
    const { agreementCode, since, until } = request;
    url.search = new URLSearchParams({
      _page: String(request.page),
      _size: String(request.size),
      ...(since !== null && { startDateUtc: since }),
      ...(until !== null && { endDateUtc: until }),
      ...(agreementCode !== undefined && { agreementCode }),
      ...(request.isHot && { classification: hotClassification }),
    }).toString();

    const answer = await outbound
      .send({
        method: 'GET',
        url: url.href,
        headers: { authorization: `Basic ${token}`, accept: 'application/json' },
        timeoutMs: source.timeoutMs,
        maxAnswerBytes,
        signal: scope.signal,
      })
      .catch((error: unknown) => {
        if (error instanceof OutboundFailure) throw new UpstreamUnavailable({ reason: error.code }, { cause: error });
        throw error;
      });
    if (answer.status === 401 || answer.status === 403) throw new UpstreamRefused({ reason: `status ${String(answer.status)}` });
    if (answer.status !== 200) throw new UpstreamUnavailable({ reason: `status ${String(answer.status)}` });
    const rows = readEnvelope(answer.body);
    if (rows === undefined) throw new UpstreamUnavailable({ reason: 'the answer is not a list of leads' });
    return rows;
  },
});

export type UpstreamClient = ReturnType<typeof createUpstreamClient>;
