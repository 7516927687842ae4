import type { IsolationLint } from './isolation-lint.js';

// A view reads with its owner's rights unless it says otherwise, and a materialized view has no policies at all.
export const viewLint: IsolationLint = {
  id: 'view-above-policies',
  rule: 'no view that the engine reads stands above row level security',
  remedy: 'Create it with (security_invoker = true); take rights on materialized views from leadengine_app.',
  sql: `
    select c.oid::regclass::text as object,
      case c.relkind when 'm' then 'a materialized view has no row level security' else 'the view reads with the rights of its owner' end as reason
    from pg_class c
    where c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
      and has_table_privilege('leadengine_app', c.oid, 'select, insert, update, delete')
      and (c.relkind = 'm' or c.relkind = 'v' and not exists (
        select from pg_options_to_table(c.reloptions) where option_name = 'security_invoker' and option_value::boolean))`,
};
