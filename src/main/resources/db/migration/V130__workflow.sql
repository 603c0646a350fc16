-- The last number given per kind of case and year.
create table case_key_register (
  prefix text not null check (prefix ~ '^[A-Z]{2,4}$'),
  year integer not null,
  last_number integer not null,
  primary key (prefix, year)
);

-- Read at every completion of a task; the engine's own schema has no index for it.
create index engine_task_parent on act_ru_task (parent_task_id_);

-- What was deployed to the engine, in order. The engine's own table orders by a clock that a demo may move.
create table engine_release (
  id bigint generated always as identity primary key,
  digest text not null,
  deployment_id text not null unique
);
