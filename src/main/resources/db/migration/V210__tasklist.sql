-- What officers have to do: one row per user task of the engine, written in the engine's transaction.
create table task_item (
    task_id          text primary key,
    entry            bigint generated always as identity unique,
    process_key      text        not null,
    process_instance text        not null,
    task_key         text        not null,
    name             text        not null,
    case_key         text        not null,
    case_path        text        not null,
    about            text        not null,
    place_unit_id    text        not null,
    place_name       text        not null,
    amount           bigint,
    work_group       text        not null,
    office_unit_id   text        not null,
    assignee_id      bigint,
    claimed_at       timestamptz,
    opened_at        timestamptz not null,
    due_on           date        not null,
    deadline_id      bigint,
    form_key         text        not null,
    deployment_id    text        not null,
    state            text        not null check (state in ('OPEN', 'DONE', 'ENDED')),
    closed_at        timestamptz,
    closed_by        bigint,
    submission       text,
    search           text        not null,
    version          bigint      not null,
    check ((state = 'OPEN') = (closed_at is null)),
    check (state <> 'DONE' or closed_by is not null)
);

comment on column task_item.due_on is 'the last day; 9999-12-31 when the task has none';
comment on column task_item.submission is 'digest of what completed the task, so that sending twice is known';

create index task_item_by_group on task_item (work_group, due_on, entry) where state = 'OPEN';
create index task_item_by_assignee on task_item (assignee_id, due_on, entry) where state = 'OPEN';
create index task_item_by_case on task_item (case_key) where state = 'OPEN';
create index task_item_by_search on task_item using gin (search public.gin_trgm_ops) where state = 'OPEN';
