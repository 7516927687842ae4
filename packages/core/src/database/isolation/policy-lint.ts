import type { IsolationLint } from './isolation-lint.js';

/** As PostgreSQL prints the comparison of {@link tenantTable}; any other form is slow, open, or fails once the setting is empty. */
const comparison = `(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)`;

const isGuarded = (expression: string): string =>
  `(${expression} = $rule$${comparison}$rule$ or starts_with(${expression}, $rule$(${comparison} AND $rule$))`;

// Permissive policies add up, so one that is open opens the table.
export const policyLint: IsolationLint = {
  id: 'open-policy',
  rule: 'every policy for the engine compares tenant_id with the tenant of the transaction',
  remedy: 'Leave policies to tenantTable(knex, table); add narrower ones as restrictive.',
  sql: `
    select p.polrelid::regclass::text as object, 'the policy ' || p.polname || ' does not keep to the tenant of the transaction' as reason
    from pg_policy p join tenant_table t on t.oid = p.polrelid
    cross join lateral (select pg_get_expr(p.polqual, p.polrelid) as seen, pg_get_expr(p.polwithcheck, p.polrelid) as written) e
    where p.polpermissive
      and exists (select from unnest(p.polroles) as r(oid) where r.oid = 0 or pg_has_role('leadengine_app', r.oid, 'member'))
      and (p.polcmd <> 'a' and not coalesce(${isGuarded('e.seen')}, false)
        or p.polcmd in ('a', 'w', '*') and not coalesce(${isGuarded('coalesce(e.written, e.seen)')}, false))`,
};
