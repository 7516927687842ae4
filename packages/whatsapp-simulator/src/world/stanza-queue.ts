import type { BinaryNode } from 'baileys';

const keyOf = ({ tag, attrs }: BinaryNode): string => [tag, attrs['id'], attrs['type'], attrs['from'], attrs['participant']].join('|');

/** What a client has neither receipted nor acknowledged yet, in the order of arrival. */
export class StanzaQueue {
  private readonly stanzas = new Map<string, BinaryNode>();
  private readonly keysById = new Map<string, Set<string>>();

  get size(): number {
    return this.stanzas.size;
  }

  list(tag?: string): BinaryNode[] {
    return [...this.stanzas.values()].filter((stanza) => tag === undefined || stanza.tag === tag);
  }

  /** @returns whether the same stanza waited already. */
  add(stanza: BinaryNode): boolean {
    const key = keyOf(stanza);
    const id = stanza.attrs['id'] ?? '';
    const isRepeat = this.stanzas.has(key);
    this.stanzas.set(key, stanza);
    this.keysById.set(id, (this.keysById.get(id) ?? new Set()).add(key));
    return isRepeat;
  }

  /**
   * Forgets what a client has confirmed. Ids are chosen by senders, and one id has several receipts, so the sender and the type must match
   * where the confirmation names them. Receipts of messages name them in too many ways: there the id alone will do in the end.
   */
  settle(tag: string, id: string, confirmation: BinaryNode): void {
    const keys = this.keysById.get(id);
    if (!keys) return;
    const { to, participant, recipient, type } = confirmation.attrs;
    const found = [...keys].flatMap((key) => {
      const stanza = this.stanzas.get(key);
      return stanza?.tag === tag ? [{ key, attrs: stanza.attrs }] : [];
    });
    const isSame = (attrs: BinaryNode['attrs']): boolean =>
      attrs['from'] === to &&
      (tag === 'message'
        ? participant === undefined || attrs['participant'] === participant
        : attrs['participant'] === participant && attrs['type'] === type);
    const exact = found.filter(({ attrs }) => isSame(attrs));
    const names = new Set([participant, recipient]);
    const named = found.filter(({ attrs }) => names.has(attrs['participant'] ?? attrs['from']));
    const settled = [exact, ...(tag === 'message' ? [named, found] : [])].find(({ length }) => length > 0) ?? [];
    for (const { key } of settled) {
      this.stanzas.delete(key);
      keys.delete(key);
    }
    if (keys.size === 0) this.keysById.delete(id);
  }

  clear(): void {
    this.stanzas.clear();
    this.keysById.clear();
  }
}
