import type { PlatformUnitOfWork } from '../database.js';

/**
 * Id of this installation, made when it is first asked for: what is made in a cluster bears it, so that installations on one cluster leave
 * each other's databases alone. Kept in the control database, since that is what moves when an installation moves.
 */
export const createInstallation = (platform: PlatformUnitOfWork): (() => Promise<string>) => {
  let known: string | undefined;
  return async () => {
    known ??= await platform.run(async (sql) => {
      await sql('insert into platform.installation (id) select gen_random_uuid() on conflict (is_only) do nothing');
      const [row] = await sql<{ id: string }>('select id from platform.installation');
      if (row === undefined) throw new Error('The installation has no id though one was stored.');
      return row.id;
    });
    return known;
  };
};
