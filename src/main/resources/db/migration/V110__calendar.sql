-- Where the demo's clock stands. Only the profile demo reads it.
create table demo_clock (
  id boolean primary key default true check (id),
  position timestamptz not null
);

-- Days that aren't what the week says, with the paper that says so.
create table calendar_day (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  day date not null unique,
  kind text not null
    check (kind in ('WORKING', 'WEEKEND', 'HOLIDAY', 'COMPENSATORY_OFF', 'SWAPPED_OFF', 'WORKING_SATURDAY')),
  label text not null,
  provisional boolean not null default false,
  source text not null
);

insert into calendar_day (day, kind, label, source)
select day, kind, label, 'Thông báo của Bộ LĐTBXH về lịch nghỉ năm 2024' from (values
  (date '2024-01-01', 'HOLIDAY', 'Tết Dương lịch'),
  (date '2024-02-08', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn'),
  (date '2024-02-09', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn'),
  (date '2024-02-10', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn'),
  (date '2024-02-11', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn'),
  (date '2024-02-12', 'HOLIDAY', 'Tết Nguyên đán Giáp Thìn'),
  (date '2024-02-13', 'COMPENSATORY_OFF', 'Nghỉ bù Tết Nguyên đán (10/02)'),
  (date '2024-02-14', 'COMPENSATORY_OFF', 'Nghỉ bù Tết Nguyên đán (11/02)'),
  (date '2024-04-18', 'HOLIDAY', 'Giỗ Tổ Hùng Vương'),
  (date '2024-04-30', 'HOLIDAY', 'Ngày Chiến thắng'),
  (date '2024-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động'),
  (date '2024-09-02', 'HOLIDAY', 'Quốc khánh'),
  (date '2024-09-03', 'HOLIDAY', 'Quốc khánh')) as announced (day, kind, label);

insert into calendar_day (day, kind, label, source)
select day, kind, label, 'Văn bản số 2450/VPCP-KGVX ngày 12/4/2024' from (values
  (date '2024-04-29', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù 04/5)'),
  (date '2024-05-04', 'WORKING_SATURDAY', 'Làm bù cho ngày 29/4')) as announced (day, kind, label);

insert into calendar_day (day, kind, label, source)
select day, kind, label, 'Lịch nghỉ năm 2025, Báo điện tử Chính phủ ngày 04/3/2025' from (values
  (date '2025-01-01', 'HOLIDAY', 'Tết Dương lịch'),
  (date '2025-01-27', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ'),
  (date '2025-01-28', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ'),
  (date '2025-01-29', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ'),
  (date '2025-01-30', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ'),
  (date '2025-01-31', 'HOLIDAY', 'Tết Nguyên đán Ất Tỵ'),
  (date '2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương'),
  (date '2025-04-26', 'WORKING_SATURDAY', 'Làm bù cho ngày 02/5'),
  (date '2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng'),
  (date '2025-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động'),
  (date '2025-05-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù 26/4)'),
  (date '2025-09-01', 'HOLIDAY', 'Quốc khánh'),
  (date '2025-09-02', 'HOLIDAY', 'Quốc khánh')) as announced (day, kind, label);

insert into calendar_day (day, kind, label, source)
select day, kind, label, 'Lịch nghỉ năm 2026 theo thông báo của Bộ Nội vụ' from (values
  (date '2026-01-01', 'HOLIDAY', 'Tết Dương lịch'),
  (date '2026-01-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù 10/01)'),
  (date '2026-01-10', 'WORKING_SATURDAY', 'Làm bù cho ngày 02/01'),
  (date '2026-02-16', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ'),
  (date '2026-02-17', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ'),
  (date '2026-02-18', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ'),
  (date '2026-02-19', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ'),
  (date '2026-02-20', 'HOLIDAY', 'Tết Nguyên đán Bính Ngọ'),
  (date '2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương'),
  (date '2026-04-27', 'COMPENSATORY_OFF', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
  (date '2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng'),
  (date '2026-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động'),
  (date '2026-08-22', 'WORKING_SATURDAY', 'Làm bù cho ngày 31/8'),
  (date '2026-08-31', 'SWAPPED_OFF', 'Nghỉ hoán đổi (làm bù 22/8)'),
  (date '2026-09-01', 'HOLIDAY', 'Quốc khánh'),
  (date '2026-09-02', 'HOLIDAY', 'Quốc khánh')) as announced (day, kind, label);

insert into calendar_day (day, kind, label, provisional, source) values
  (date '2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', true,
   'Nghị quyết 80-NQ/TW; chờ văn bản quy định ngày nghỉ');

-- Expected: the statutory days of Bộ luật Lao động, with the blocks of 2024, whose Tết fell on the same days of the week.
insert into calendar_day (day, kind, label, provisional, source)
select day, kind, label, true, 'Chờ thông báo chính thức lịch nghỉ năm 2027' from (values
  (date '2027-01-01', 'HOLIDAY', 'Tết Dương lịch'),
  (date '2027-02-04', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi'),
  (date '2027-02-05', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi'),
  (date '2027-02-06', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi'),
  (date '2027-02-07', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi'),
  (date '2027-02-08', 'HOLIDAY', 'Tết Nguyên đán Đinh Mùi'),
  (date '2027-02-09', 'COMPENSATORY_OFF', 'Nghỉ bù Tết Nguyên đán (06/02)'),
  (date '2027-02-10', 'COMPENSATORY_OFF', 'Nghỉ bù Tết Nguyên đán (07/02)'),
  (date '2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương'),
  (date '2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng'),
  (date '2027-05-01', 'HOLIDAY', 'Ngày Quốc tế Lao động'),
  (date '2027-05-03', 'COMPENSATORY_OFF', 'Nghỉ bù Ngày Quốc tế Lao động'),
  (date '2027-09-02', 'HOLIDAY', 'Quốc khánh'),
  (date '2027-09-03', 'HOLIDAY', 'Quốc khánh'),
  (date '2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam')) as expected (day, kind, label);

-- How long something may take; each module adds its own. Rules without a period get their date from the module.
-- valid_to is the last day.
create table deadline_rule (
  id bigint generated always as identity primary key,
  code text not null,
  label text not null,
  amount integer check (amount >= 0),
  unit text check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null,
  unique (code, valid_from),
  check ((amount is null) = (unit is null))
);

create table deadline (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  rule_id bigint not null references deadline_rule,
  case_key text not null,
  ref text not null,
  start_date date not null,
  amount integer,
  unit text,
  fixed_date date,
  fixed_reason text,
  due_date date not null,
  explanation text not null,
  state text not null check (state in ('OPEN', 'PAUSED', 'CLOSED')),
  closed_at timestamptz,
  check ((amount is null) = (unit is null) and (fixed_date is null) = (fixed_reason is null)
    and (amount is null) <> (fixed_date is null)),
  check ((state = 'CLOSED') = (closed_at is not null))
);
create index deadline_case on deadline (case_key, id);
create index deadline_rule_used on deadline (rule_id);
create index deadline_due on deadline (due_date) where state <> 'CLOSED';

create table deadline_pause (
  deadline_id bigint not null references deadline,
  position integer not null,
  paused_on date not null,
  resumed_on date check (resumed_on >= paused_on),
  due_before date not null,
  reason text not null,
  primary key (deadline_id, position)
);

create table deadline_move (
  id bigint generated always as identity primary key,
  deadline_id bigint not null references deadline,
  case_key text not null,
  label text not null,
  from_date date not null,
  to_date date not null,
  reason text not null,
  moved_at timestamptz not null
);
create index deadline_move_case on deadline_move (case_key, id);
create index deadline_move_deadline on deadline_move (deadline_id);

create trigger deadline_move_is_append_only before update or delete or truncate on deadline_move
for each statement execute function forbid_change();
