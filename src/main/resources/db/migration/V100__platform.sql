-- Attached to append-only tables: what was issued, posted or recorded never changes.
--   create trigger ledger_posting_is_append_only before update or delete or truncate on ledger_posting
--   for each statement execute function forbid_change();
create function forbid_change() returns trigger
language plpgsql as $$
begin
  raise exception 'Table % is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
end
$$;
