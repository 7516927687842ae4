export interface Jid {
  readonly user: string;
  readonly device: number;
  readonly server: string;
}

export const parseJid = (jid: string): Jid => {
  const [left = '', server = ''] = jid.split('@');
  const [user = '', device] = left.split(':');
  return { user, device: Number(device ?? 0), server };
};
