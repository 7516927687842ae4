import type { Clock } from '@leadengine/plugin-kit';
import { LRUCache } from 'lru-cache';
import type { EmbedOrigins } from '../../contract/embed-origins.js';
import type { PlatformUnitOfWork } from '../../database/database.js';

/** So long after its last session a page still gets an answer it can read, such as that its token has expired. */
const keptMs = 30 * 86_400_000;
/** How exactly it is known when an origin was used last. */
const notedEveryMs = 86_400_000;
const knownMs = 60_000;
/** Short, since the next session may open it in another process. */
const unknownMs = 2000;
/** Anybody may ask, with any name, before anything is known of them. Beyond this only what is remembered is answered from. */
const lookupsPerSecond = 200;

export const createEmbedOrigins = (platform: PlatformUnitOfWork, clock: Clock): EmbedOrigins => {
  const answers = new LRUCache<string, { readonly isKnown: boolean; readonly until: number }>({ max: 10_000 });
  const noted = new LRUCache<string, number>({ max: 10_000 });

  let second = { at: 0, lookups: 0 };

  const mayLookUp = (): boolean => {
    const at = Math.floor(clock.now().getTime() / 1000);
    if (second.at !== at) second = { at, lookups: 0 };
    second.lookups += 1;
    return second.lookups <= lookupsPerSecond;
  };

  const oldest = (): Date => new Date(clock.now().getTime() - keptMs);
  const note = (origin: string, isKnown: boolean): void => {
    answers.set(origin, { isKnown, until: clock.now().getTime() + (isKnown ? knownMs : unknownMs) });
  };

  return {
    async remember(origins) {
      const now = clock.now();
      const due = origins.filter((origin) => now.getTime() - (noted.get(origin) ?? 0) > notedEveryMs).sort();
      if (due.length > 0) {
        await platform.run((sql) =>
          sql(
            `insert into platform.embed_origins (origin, last_used_at) select unnest($1::text[]), $2
             on conflict (origin) do update set last_used_at = greatest(embed_origins.last_used_at, excluded.last_used_at)`,
            [due, now],
          ),
        );
      }
      for (const origin of due) noted.set(origin, now.getTime());
      for (const origin of origins) note(origin, true);
    },

    async knows(origin) {
      const answer = answers.get(origin);
      if (answer !== undefined && answer.until > clock.now().getTime()) return answer.isKnown;
      if (!mayLookUp()) return answer?.isKnown ?? false;
      const rows = await platform.read((sql) =>
        sql('select origin from platform.embed_origins where origin = $1 and last_used_at > $2', [origin, oldest()]),
      );
      note(origin, rows.length > 0);
      return rows.length > 0;
    },

    async prune() {
      await platform.run((sql) => sql('delete from platform.embed_origins where last_used_at < $1', [oldest()]));
    },
  };
};
