create table house_support (
    id bigint generated always as identity primary key,
    case_key text not null unique,
    approval_id bigint not null unique,
    submission_key text not null,
    decision_document_id bigint not null,
    decided_on date not null,
    household_id bigint not null,
    commune_id text not null,
    stream text not null,
    build_type text not null,
    amount bigint not null check (amount > 0),
    plan_rule_id bigint not null,
    tranches_due integer not null,
    state text not null,
    method text,
    committed_on date,
    started_on date,
    accepted_on date,
    handed_over_on date,
    withdrawal_reason text,
    version bigint not null
);
create index house_support_commune on house_support (commune_id, id desc);
-- A family builds one house at a time.
create unique index house_support_household on house_support (household_id)
    where state not in ('WITHDRAWN', 'RECOVERED');

create table stage_check (
    id bigint generated always as identity primary key,
    house_support_id bigint not null references house_support,
    stage text not null,
    checked_on date not null,
    passed boolean not null,
    note text,
    checked_by bigint not null
);
create index stage_check_house on stage_check (house_support_id);
create trigger stage_check_stays before update or delete or truncate on stage_check
    for each statement execute function forbid_change();

create table house_acceptance (
    id bigint generated always as identity primary key,
    house_support_id bigint not null references house_support,
    inspected_on date not null,
    area_m2 numeric(7, 1) not null,
    hard_foundation boolean not null,
    hard_frame boolean not null,
    hard_roof boolean not null,
    life_years integer not null,
    accepted boolean not null,
    defects text,
    inspected_by bigint not null
);
create index house_acceptance_house on house_acceptance (house_support_id);
create trigger house_acceptance_stays before update or delete or truncate on house_acceptance
    for each statement execute function forbid_change();

create table quality_standard (
    id bigint generated always as identity primary key,
    build_type text not null,
    min_area_m2 numeric(7, 1) not null,
    min_life_years integer not null,
    valid_from date not null,
    valid_to date,
    legal_basis text not null
);
insert into quality_standard (build_type, min_area_m2, min_life_years, valid_from, legal_basis) values
    ('NEW', 30, 20, '2022-08-15', 'TT 01/2022/TT-BXD'),
    ('REPAIR', 0, 0, '2022-08-15', 'Do quản trị viên nhập');

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
    ('house-support.task_recordCommitment', 'Lập cam kết của hộ', 7, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_recordStart', 'Khởi công', 30, 'CALENDAR_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_confirmStage', 'Hoàn thành giai đoạn', 30, 'CALENDAR_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_acceptHouse', 'Nghiệm thu nhà ở', 45, 'CALENDAR_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_confirmDefectsMended', 'Khắc phục sai sót', 15, 'CALENDAR_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_handOver', 'Bàn giao nhà', 7, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('house-support.task_recoverMoney', 'Thu hồi tiền đã chi', 30, 'CALENDAR_DAYS', '2024-01-01', 'Do quản trị viên nhập');

insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role, signer_form,
                           drafting_role, legal_check, recipients, retention, legal_basis) values
    ('stage-minutes', 'Biên bản', 'BB', null, 'Biên bản xác nhận hoàn thành giai đoạn', 'construction/stage-minutes', 'PAPER',
     'COMMUNE', null, null, null, false, '', '20 năm', 'TT 55/2023/TT-BTC'),
    ('acceptance-minutes', 'Biên bản', 'BB', null, 'Biên bản nghiệm thu, xác nhận hoàn thành đưa vào sử dụng', 'construction/acceptance-minutes',
     'PAPER', 'COMMUNE', null, null, null, false, '', '20 năm', 'TT 55/2023/TT-BTC');
