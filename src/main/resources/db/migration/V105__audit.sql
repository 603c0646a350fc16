-- Who did what. The transaction's number orders the chain: rows of a transaction older than every running one can have
-- no unseen neighbours.
create table audit_entry (
  id bigint generated always as identity primary key,
  occurred_at timestamptz not null,
  actor text not null,
  action text not null,
  subject_type text not null,
  subject_id text not null,
  case_key text,
  facts jsonb not null default '{}',
  tx xid8 not null default pg_current_xact_id()
);
create index audit_entry_case on audit_entry (case_key, id) where case_key is not null;
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
for each statement execute function forbid_change();

-- The chain: each link's hash covers its entry and the hash before.
create table audit_seal (
  position bigint primary key check (position > 0),
  entry_id bigint not null unique references audit_entry,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null default now()
);

create trigger audit_seal_is_append_only before update or delete or truncate on audit_seal
for each statement execute function forbid_change();

-- Entries that wait for the sealer: short, so that finding them stays cheap when the record is long.
create table audit_unsealed (
  entry_id bigint primary key references audit_entry,
  tx xid8 not null
);

create function audit_entry_waits() returns trigger
language plpgsql as $$
begin
  insert into audit_unsealed (entry_id, tx) values (new.id, new.tx);
  return null;
end
$$;

create trigger audit_entry_waits_for_its_seal after insert on audit_entry
for each row execute function audit_entry_waits();
