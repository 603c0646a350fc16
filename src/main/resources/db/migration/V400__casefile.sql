-- What has happened on the road of a case: its events, as the engine reported them. User tasks stand in task_item.
create table case_step (
  id bigint generated always as identity primary key,
  case_key text not null,
  name text not null,
  taken_at timestamptz not null
);

create index case_step_by_case on case_step (case_key, id);

create trigger case_step_is_append_only before update or delete or truncate on case_step
for each statement execute function forbid_change();
