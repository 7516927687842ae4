import { defineService } from '@leadengine/plugin-kit';

/** Which origins any embed session is for: what a browser may know before it has said who it is. */
export interface EmbedOrigins {
  remember(origins: readonly string[]): Promise<void>;
  knows(origin: string): Promise<boolean>;
  prune(): Promise<void>;
}
export const EmbedOrigins = defineService<EmbedOrigins>('embed-sessions.origins');
