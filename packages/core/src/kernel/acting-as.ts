import type { Actor, Scope } from '@leadengine/plugin-kit';

/** The scope of somebody whose credential was just verified by the engine: what is done under it is their doing. */
export const actingAs = (scope: Scope, actor: Actor): Scope => Object.freeze({ ...scope, actor: Object.freeze({ ...actor }) });
