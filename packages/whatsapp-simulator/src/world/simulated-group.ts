import type { SimulatedUser } from './simulated-user.js';

export interface SimulatedGroup {
  readonly jid: string;
  readonly owner: SimulatedUser;
  readonly createdAt: number;
  readonly addressing: 'pn' | 'lid';
  readonly members: SimulatedUser[];
  readonly admins: Set<SimulatedUser>;
  subject: string;
  description?: string;
}

export const addressIn = (group: SimulatedGroup, user: SimulatedUser): string => (group.addressing === 'lid' ? user.lid : user.jid);
