import type { PlainSql } from '@leadengine/core/contract';

export interface ArtifactRow {
  readonly name: string;
  readonly step: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly createdAt: Date;
}

/** Without their contents, in the order in which they were made. */
export const listArtifacts = (sql: PlainSql, runId: string): Promise<readonly ArtifactRow[]> =>
  sql<ArtifactRow>(
    `select name, step, content_type as "contentType", sha256, bytes, created_at as "createdAt"
     from platform.provision_artifacts where run_id = $1 order by created_at, name`,
    [runId],
  );

export const findArtifact = async (
  sql: PlainSql,
  runId: string,
  name: string,
): Promise<(ArtifactRow & { readonly content: Buffer }) | undefined> =>
  (
    await sql<ArtifactRow & { readonly content: Buffer }>(
      `select name, step, content_type as "contentType", sha256, bytes, created_at as "createdAt", content
       from platform.provision_artifacts where run_id = $1 and name = $2`,
      [runId, name],
    )
  )[0];
