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
   * Forgets what a client has confirmed. Ids are chosen by senders, so where the confirmation names the sender, it must match.
   */
  settle(tag: string, id: string, confirmation: BinaryNode): void {
    const keys = this.keysById.get(id);
    if (!keys) return;
    const { to, participant, recipient } = confirmation.attrs;
    const names = new Set([to, participant, recipient]);
    const found = [...keys].filter((key) => this.stanzas.get(key)?.tag === tag);
    const named = found.filter((key) => {
      const attrs = this.stanzas.get(key)?.attrs;
      return names.has(attrs?.['participant'] ?? attrs?.['from']);
    });
    for (const key of named.length > 0 ? named : found) {
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
