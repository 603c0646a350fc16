create extension if not exists btree_gist schema public;

-- How much: rules with their parts. One rule for a stream, a type and a day.
create table support_level (
    id bigint generated always as identity primary key,
    stream text not null,
    build_type text not null,
    valid_from date not null,
    valid_to date,
    legal_basis text not null,
    provisional boolean not null default false,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (stream with =, build_type with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table support_level_part (
    level_id bigint not null references support_level,
    kind text not null,
    amount bigint not null check (amount > 0),
    legal_basis text not null,
    primary key (level_id, kind)
);

-- In how many payments.
create table tranche_plan (
    id bigint generated always as identity primary key,
    stream text not null,
    build_type text not null,
    valid_from date not null,
    valid_to date,
    legal_basis text not null,
    provisional boolean not null default false,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (stream with =, build_type with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table tranche (
    plan_id bigint not null references tranche_plan,
    no int not null check (no > 0),
    percent int not null check (percent between 1 and 100),
    trigger_code text not null,
    primary key (plan_id, no)
);

create function tranches_make_100() returns trigger language plpgsql as $$
declare
    plan bigint := coalesce(new.plan_id, old.plan_id);
    total bigint;
begin
    select sum(percent) into total from tranche where plan_id = plan;
    if total is not null and total <> 100 then
        raise exception 'The tranches of plan % make % percent', plan, total;
    end if;
    return null;
end
$$;

create constraint trigger tranches_make_100 after insert or update or delete on tranche
    deferrable initially deferred for each row execute function tranches_make_100();

-- Where the money comes from. committed and paid follow the ledger, under the row's lock.
create table funding_source (
    id bigint generated always as identity primary key,
    version int not null,
    unit_id text not null,
    stream text not null,
    kind text not null,
    name text not null,
    paper text not null,
    amount bigint not null check (amount > 0),
    committed bigint not null default 0,
    paid bigint not null default 0,
    valid_from date not null,
    valid_to date,
    state text not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    settled_by text,
    settled_at timestamptz,
    refusal text,
    check (valid_to is null or valid_to >= valid_from),
    constraint source_not_overdrawn check (committed between 0 and amount),
    constraint source_paid_within_committed check (paid between 0 and committed),
    constraint source_four_eyes check (settled_by is null or settled_by <> proposed_by)
);

create index funding_source_unit on funding_source (unit_id);

-- The one stream on which a family draws.
create table household_stream (
    id bigint generated always as identity primary key,
    version int not null,
    household_id bigint not null,
    stream text not null,
    decision_ref text not null,
    opened_at timestamptz not null,
    released_at timestamptz
);

create unique index one_stream_per_household on household_stream (household_id) where released_at is null;

create table allocation (
    id bigint generated always as identity primary key,
    version int not null,
    household_stream_id bigint not null references household_stream,
    household_id bigint not null,
    source_id bigint not null references funding_source,
    decision_ref text not null,
    amount bigint not null,
    paid bigint not null default 0,
    constraint allocation_paid_within_amount check (paid between 0 and amount),
    constraint one_allocation_per_decision_and_source unique (household_stream_id, source_id, decision_ref)
);

create index allocation_household on allocation (household_id);
create index allocation_source on allocation (source_id);

create table ledger_posting (
    id bigint generated always as identity primary key,
    kind text not null,
    source_id bigint not null references funding_source,
    allocation_id bigint not null references allocation,
    household_id bigint not null,
    amount bigint not null check (amount > 0),
    ref text not null,
    posted_by text not null,
    posted_at timestamptz not null
);

-- A step that runs again posts nothing twice. A case may release more than once: whatever is unpaid then.
create unique index ledger_posts_once on ledger_posting (allocation_id, kind, ref) where kind <> 'RELEASE';

create index ledger_posting_source on ledger_posting (source_id, id);
create index ledger_posting_household on ledger_posting (household_id, id);

create trigger ledger_posting_is_append_only before update or delete or truncate on ledger_posting
    for each statement execute function forbid_change();

-- Levels: domain.md §1.2. What was not read in a text is provisional.
with rule (stream, build_type, valid_from, valid_to, legal_basis, provisional, base, base_basis, top_up) as (values
    ('MERIT', 'NEW', date '2024-11-22', null::date, 'Quyết định số 21/2024/QĐ-TTg', false,
        60000000, 'Quyết định số 21/2024/QĐ-TTg', null::bigint),
    ('MERIT', 'REPAIR', date '2024-11-22', null, 'Quyết định số 21/2024/QĐ-TTg', false,
        30000000, 'Quyết định số 21/2024/QĐ-TTg', null),
    ('POVERTY_PROGRAMME', 'NEW', date '2023-08-15', date '2024-11-09', 'Điều 74 Thông tư số 55/2023/TT-BTC', false,
        40000000, 'Điều 74 Thông tư số 55/2023/TT-BTC', null),
    ('POVERTY_PROGRAMME', 'REPAIR', date '2023-08-15', date '2024-11-09', 'Điều 74 Thông tư số 55/2023/TT-BTC', false,
        20000000, 'Điều 74 Thông tư số 55/2023/TT-BTC', null),
    ('POVERTY_PROGRAMME', 'NEW', date '2024-11-10', null, 'Điều 74 Thông tư số 55/2023/TT-BTC', true,
        40000000, 'Điều 74 Thông tư số 55/2023/TT-BTC', 20000000),
    ('POVERTY_PROGRAMME', 'REPAIR', date '2024-11-10', null, 'Điều 74 Thông tư số 55/2023/TT-BTC', true,
        20000000, 'Điều 74 Thông tư số 55/2023/TT-BTC', 10000000),
    ('ETHNIC_PROGRAMME', 'NEW', date '2024-11-10', null, 'Do quản trị viên nhập', true,
        40000000, 'Do quản trị viên nhập', 20000000),
    ('MOVEMENT', 'NEW', date '2024-04-13', date '2024-11-09', 'Do quản trị viên nhập', true,
        50000000, 'Do quản trị viên nhập', null),
    ('MOVEMENT', 'REPAIR', date '2024-04-13', date '2024-11-09', 'Do quản trị viên nhập', true,
        25000000, 'Do quản trị viên nhập', null),
    ('MOVEMENT', 'NEW', date '2024-11-10', null, 'Do quản trị viên nhập', true,
        60000000, 'Do quản trị viên nhập', null),
    ('MOVEMENT', 'REPAIR', date '2024-11-10', null, 'Do quản trị viên nhập', true,
        30000000, 'Do quản trị viên nhập', null)
), level as (
    insert into support_level (stream, build_type, valid_from, valid_to, legal_basis, provisional)
    select stream, build_type, valid_from, valid_to, legal_basis, provisional from rule
    returning id, stream, build_type, valid_from
)
insert into support_level_part (level_id, kind, amount, legal_basis)
select id, 'BASE', base, base_basis from level join rule using (stream, build_type, valid_from)
union all
select id, 'TOP_UP', top_up, 'Do quản trị viên nhập' from level join rule using (stream, build_type, valid_from)
where top_up is not null;

-- Tranches: Điều 75 TT 55/2023/TT-BTC for stream 2; the same split, provisionally, for the others.
with rule (stream, legal_basis, provisional) as (values
    ('MERIT', 'Do quản trị viên nhập', true),
    ('POVERTY_PROGRAMME', 'Điều 75 Thông tư số 55/2023/TT-BTC', false),
    ('ETHNIC_PROGRAMME', 'Do quản trị viên nhập', true),
    ('MOVEMENT', 'Do quản trị viên nhập', true)
), split (build_type, no, percent, trigger_code) as (values
    ('NEW', 1, 70, 'FOUNDATION_COMPLETE'), ('NEW', 2, 30, 'HOUSE_COMPLETE'),
    ('REPAIR', 1, 70, 'PART_OF_REPAIR'), ('REPAIR', 2, 30, 'HOUSE_COMPLETE')
), plan as (
    insert into tranche_plan (stream, build_type, valid_from, legal_basis, provisional)
    select stream, build_type, date '2023-08-15', legal_basis, provisional
    from rule cross join (select distinct build_type from split) types
    returning id, build_type
)
insert into tranche (plan_id, no, percent, trigger_code)
select id, no, percent, trigger_code from plan join split using (build_type);
