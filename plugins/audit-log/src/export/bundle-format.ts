/** First line of an export that proves itself. */
export interface BundleHead {
  readonly type: 'leadengine-audit-export';
  readonly version: 1;
  readonly tenantId: string;
  readonly origin: string;
  /** Checks the checkpoint and the end; whoever distrusts the file brings their own. */
  readonly verifierKey: string;
  /** The signed note that the events lead to. */
  readonly checkpoint: string;
  /** First place in the file, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** Hashes of the complete subtrees before `from` and after `to`, in base64. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly exportedAt: string;
}

/** One event, the canonical text of which is what is hashed. */
export interface BundleEntry {
  readonly seq: number;
  /** In base64; `sha256(0x00 || body)`. */
  readonly leaf: string;
  /** Null when the event was removed after its time: the hash still proves that it was there. */
  readonly body: string | null;
  /** What the body has encrypted of people, when it was asked for; null for those who were erased. */
  readonly personal?: readonly { readonly subject: { readonly kind: string; readonly id: string }; readonly values: unknown }[];
}

/** Last line. */
export interface BundleEnd {
  readonly type: 'end';
  readonly events: number;
  /** Signed note over {@link bundleSignatureText}. */
  readonly signature: string;
}

/** @param digest - SHA-256 of all lines before the last one, with their line feeds, in hexadecimal. */
export const bundleSignatureText = (tenantId: string, events: number, digest: string): string =>
  `leadengine-audit-export\n${tenantId}\n${String(events)}\n${digest}\n`;
