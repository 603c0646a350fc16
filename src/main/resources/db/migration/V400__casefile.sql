-- What has happened on the road of a case: its events, as the engine reported them. User tasks stand in task_item.
create table case_step (
  id bigint generated always as identity primary key,
  case_key text not null,
  name text not null,
  taken_at timestamptz not null
);

-- A case is read together with the cases that it called: DN-2025-VQ-0007 and DN-2025-VQ-0007-C1.
create index case_step_by_case on case_step (case_key text_pattern_ops);

create trigger case_step_is_append_only before update or delete or truncate on case_step
for each statement execute function forbid_change();
