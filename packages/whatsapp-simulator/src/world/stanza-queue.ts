import type { BinaryNode } from 'baileys';

const keyOf = ({ tag, attrs }: BinaryNode): string => [tag, attrs['id'], attrs['type'], attrs['from'], attrs['participant']].join('|');

/** A stanza, and how often it is under way: what is sent again on request waits beside the first. */
interface Waiting {
  readonly stanza: BinaryNode;
  readonly copies: number;
}

/** What a client has neither receipted nor acknowledged yet, in the order of arrival. */
export class StanzaQueue {
  private readonly stanzas = new Map<string, Waiting>();
  private readonly keysById = new Map<string, Set<string>>();

  get size(): number {
    return this.stanzas.size;
  }

  list(tag?: string): BinaryNode[] {
    return [...this.stanzas.values()].map(({ stanza }) => stanza).filter((stanza) => tag === undefined || stanza.tag === tag);
  }

  /** @returns whether the same stanza waited already. */
  add(stanza: BinaryNode): boolean {
    const key = keyOf(stanza);
    const id = stanza.attrs['id'] ?? '';
    const copies = this.stanzas.get(key)?.copies ?? 0;
    this.stanzas.set(key, { stanza, copies: copies + 1 });
    this.keysById.set(id, (this.keysById.get(id) ?? new Set()).add(key));
    return copies > 0;
  }

  /**
   * Forgets what a client has confirmed. Ids are chosen by senders, and one id has several receipts, so the sender and the type must match
   * where the confirmation names them. Receipts of messages name them in too many ways: there the id alone will do in the end. A refusal is
   * of one copy; who has asked for another is still to get it.
   */
  settle(tag: string, id: string, confirmation: BinaryNode): void {
    const keys = this.keysById.get(id);
    if (!keys) return;
    const { to, participant, recipient, type, error } = confirmation.attrs;
    const found = [...keys].flatMap((key) => {
      const waiting = this.stanzas.get(key);
      return waiting?.stanza.tag === tag ? [{ key, waiting, attrs: waiting.stanza.attrs }] : [];
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
    for (const { key, waiting } of settled) {
      if (error !== undefined && waiting.copies > 1) {
        this.stanzas.set(key, { ...waiting, copies: waiting.copies - 1 });
        continue;
      }
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
