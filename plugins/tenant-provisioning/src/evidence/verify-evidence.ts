import { createHash } from 'node:crypto';
import { EmbeddedJWK, flattenedVerify, importJWK, type FlattenedJWS, type JWK } from 'jose';

/** What a manifest says of one document. */
export interface ManifestEntry {
  readonly name: string;
  readonly step: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What is signed. */
export interface Manifest {
  readonly runId: string;
  readonly tenantId: string;
  readonly slug: string;
  readonly planHash: string;
  readonly completedSteps: readonly string[];
  readonly artifacts: readonly ManifestEntry[];
}

export interface EvidenceReport {
  readonly isIntact: boolean;
  /** Of the key that signed; compare it with the one that you were given before. */
  readonly kid: string | undefined;
  readonly manifest: Manifest | undefined;
  /** Documents that are not as they were signed, or not there. */
  readonly faults: readonly string[];
}

/**
 * Checks a signed manifest and the documents that it names, with nothing but these.
 *
 * @param documents - By name.
 * @param key - Whose signature counts. Without it, the manifest says by itself who signed, which proves that nothing was changed since
 *   and not who did it.
 */
export const verifyEvidence = async (
  manifest: FlattenedJWS,
  documents: ReadonlyMap<string, Buffer>,
  key?: JWK,
): Promise<EvidenceReport> => {
  let signed: Manifest;
  let kid: string | undefined;
  try {
    const options = { algorithms: ['EdDSA'] };
    const { payload, protectedHeader } =
      key === undefined
        ? await flattenedVerify(manifest, EmbeddedJWK, options)
        : await flattenedVerify(manifest, await importJWK(key, 'EdDSA'), options);
    signed = JSON.parse(Buffer.from(payload).toString()) as Manifest;
    kid = protectedHeader?.jwk?.kid;
  } catch {
    return { isIntact: false, kid: undefined, manifest: undefined, faults: ['The signature of the manifest does not verify.'] };
  }
  const faults = signed.artifacts.flatMap(({ name, sha256 }) => {
    const document = documents.get(name);
    if (document === undefined) return [`${name} is missing.`];
    return createHash('sha256').update(document).digest('hex') === sha256 ? [] : [`${name} was changed.`];
  });
  return { isIntact: faults.length === 0, kid, manifest: signed, faults };
};
