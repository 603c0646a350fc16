-- Where, how long and how a list is made public. A round keeps the profile that it was opened with.
create table posting_profile (
  id bigint generated always as identity primary key,
  code text not null,
  label text not null,
  amount integer not null check (amount > 0),
  unit text not null check (unit in ('CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS')),
  loudspeaker_days integer not null check (loudspeaker_days >= 0),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null,
  exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table posting_profile_place (
  profile_id bigint not null references posting_profile,
  position integer not null,
  place text not null,
  primary key (profile_id, position)
);

with profile as (
  insert into posting_profile (code, label, amount, unit, loudspeaker_days, valid_from, valid_to, legal_basis) values
    ('3-WORKING-DAYS', '03 ngày làm việc', 3, 'WORKING_DAYS', 3, '2022-01-01', '2025-12-31', 'Quyết định số 24/2021/QĐ-TTg'),
    ('7-DAYS', '07 ngày', 7, 'CALENDAR_DAYS', 3, '2022-01-01', null, 'Do quản trị viên nhập'),
    ('30-DAYS', '30 ngày', 30, 'CALENDAR_DAYS', 3, '2023-07-01', null,
     'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15')
  returning id, code
)
insert into posting_profile_place (profile_id, position, place)
select id, position, place
from profile cross join (values (0, 'Trụ sở Ủy ban nhân dân'), (1, 'Nhà văn hóa các thôn có hộ trong danh sách')) as usual (position, place);

-- How many of those present must agree before a family comes on the list: more than so many hundredths.
create table vote_rule (
  id bigint generated always as identity primary key,
  percent integer not null check (percent between 0 and 99),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null,
  exclude using gist (daterange(valid_from, valid_to, '[]') with &&)
);

insert into vote_rule (percent, valid_from, legal_basis) values (50, '2022-01-01', 'Thông tư số 01/2022/TT-BXD');

-- Which stream the commune expects to pay for a family; the district decides.
create table expected_stream (
  beneficiary_group text not null,
  stream text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null,
  exclude using gist (beneficiary_group with =, daterange(valid_from, valid_to, '[]') with &&)
);

insert into expected_stream (beneficiary_group, stream, valid_from, legal_basis) values
  ('MERIT', 'MERIT', '2020-01-01', 'Do quản trị viên nhập'),
  ('POOR', 'POVERTY_PROGRAMME', '2020-01-01', 'Do quản trị viên nhập'),
  ('NEAR_POOR', 'POVERTY_PROGRAMME', '2020-01-01', 'Do quản trị viên nhập'),
  ('DISASTER', 'MOVEMENT', '2020-01-01', 'Do quản trị viên nhập');

-- Why a family isn't put forward or approved. Those that are not offered are given by the system.
create table rejection_reason (
  code text primary key check (code ~ '^N[0-9]{2}$'),
  label text not null,
  offered boolean not null default true,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null
);

insert into rejection_reason (code, label, offered, valid_from, legal_basis)
select code, label, offered, '2020-01-01', 'Do quản trị viên nhập' from (values
  ('N01', 'Không có trong danh sách hộ nghèo, hộ cận nghèo tại thời điểm chốt', true),
  ('N02', 'Đã được hỗ trợ nhà ở từ chính sách khác', true),
  ('N03', 'Nhà còn bền chắc, diện tích từ 8 m²/người trở lên', true),
  ('N04', 'Tách hộ chưa đủ 03 năm hoặc tách hộ để hưởng chính sách', true),
  ('N05', 'Đất có tranh chấp, không hợp pháp hoặc trong vùng nguy hiểm, vùng quy hoạch', true),
  ('N06', 'Không cư trú thực tế tại địa phương', true),
  ('N07', 'Không có khả năng hoàn thành nhà và không có người giúp', true),
  ('N08', 'Hộ từ chối hoặc xin rút', true),
  ('N09', 'Trùng số định danh cá nhân', true),
  ('N10', 'Kê khai không đúng sự thật', true),
  ('N11', 'Chủ hộ đã chết hoặc đã chuyển đi', true),
  ('N12', 'Thiếu chữ ký hoặc chưa đủ tỷ lệ đồng ý', true),
  ('N13', 'Nhu cầu phát sinh sau khi chốt danh sách', true),
  ('N14', 'Ý kiến về hộ được kết luận là đúng', false),
  ('N15', 'Không bổ sung hồ sơ đúng hạn', false),
  ('N16', 'Đợt xét bị hủy', false)) as reason (code, label, offered);

create table nomination_round (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  round_key text not null unique,
  unit_id text not null,
  name text not null check (length(name) between 1 and 100),
  stage text not null check (stage in ('OPENED', 'MEETING_RECORDED', 'REVIEWED', 'POSTED', 'POSTING_CLOSED', 'ENDED', 'ABANDONED')),
  posting_profile_id bigint not null references posting_profile,
  vote_rule_id bigint not null references vote_rule,
  opened_by text not null,
  opened_at timestamptz not null,
  meeting_by text,
  meeting_at timestamptz,
  review_by text,
  review_at timestamptz,
  notice_id bigint,
  posted_on date,
  posted_by text,
  posting_deadline_id bigint,
  loudspeaker_days integer,
  closed_on date,
  closed_by text,
  supplement_deadline_id bigint,
  ended_at timestamptz,
  abandon_reason text,
  check ((stage in ('ENDED', 'ABANDONED')) = (ended_at is not null)),
  check (stage <> 'ABANDONED' or abandon_reason is not null),
  constraint round_four_eyes check (review_by <> meeting_by)
);
create index nomination_round_unit on nomination_round (unit_id, id);

create table round_place (
  round_id bigint not null references nomination_round,
  place text not null,
  primary key (round_id, place)
);

create table village_meeting (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  round_id bigint not null references nomination_round,
  village text not null,
  held_on date,
  present integer check (present > 0),
  chair text,
  secretary text,
  minutes_id bigint,
  unique (round_id, village)
);

create table submission (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  submission_key text not null unique,
  round_id bigint not null references nomination_round,
  document_id bigint,
  state text not null check (state in ('DRAFT', 'RETURNED', 'SENT', 'DROPPED')),
  remarks text,
  number text,
  sent_on date,
  check ((state = 'SENT') = (number is not null and sent_on is not null))
);
create index submission_round on submission (round_id);

create table round_entry (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  round_id bigint not null references nomination_round,
  household_id bigint not null,
  village text not null,
  state text not null check (state in ('LISTED', 'NOMINATED', 'NOT_NOMINATED', 'REVIEWED', 'REFUSED', 'POSTED', 'SUBMITTED',
    'SUPPLEMENT', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  votes integer check (votes >= 0),
  reason_code text references rejection_reason,
  note text,
  expected_stream text,
  proposed_amount bigint check (proposed_amount > 0),
  submission_id bigint references submission,
  supplement_reasons text,
  supplement_due date,
  supplement_rests_since date,
  supplement_rested integer not null default 0,
  supplement_note text,
  decision_ref text,
  unique (round_id, household_id),
  check (state <> 'SUBMITTED' or submission_id is not null),
  check (state <> 'SUPPLEMENT' or (supplement_reasons is not null and supplement_due is not null)),
  check (state not in ('REFUSED', 'REJECTED') or reason_code is not null)
);
create index round_entry_household on round_entry (household_id);

-- A family is in one open round at most.
create unique index one_open_round_per_household on round_entry (household_id)
  where state in ('LISTED', 'NOMINATED', 'REVIEWED', 'POSTED', 'SUBMITTED', 'SUPPLEMENT');

-- Rows beside the state: an objection that has come in holds the family until it is released. One upheld
-- after the approval holds it until the family is withdrawn: upheld, but not released.
create table entry_hold (
  entry_id bigint not null references round_entry,
  objection_key text not null,
  held_at timestamptz not null,
  released_at timestamptz,
  upheld boolean,
  primary key (entry_id, objection_key),
  check (released_at is null or upheld is not null),
  check (released_at is not null or upheld is not false)
);

-- The families of the paper, in its order.
create table submission_entry (
  submission_id bigint not null references submission,
  position integer not null,
  entry_id bigint not null references round_entry,
  primary key (submission_id, position),
  unique (submission_id, entry_id)
);
create index submission_entry_entry on submission_entry (entry_id);

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
  ('nomination-round.task_recordVillageMeeting', 'Họp thôn bình xét', 15, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('nomination-round.task_reviewByCommittee', 'Ban Chỉ đạo xã rà soát', 5, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('nomination-round.task_confirmPosting', 'Niêm yết danh sách', 5, 'WORKING_DAYS', '2020-01-01',
   'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15'),
  ('nomination-round.task_recordPostingClose', 'Lập biên bản kết thúc niêm yết', 2, 'WORKING_DAYS', '2020-01-01',
   'Do quản trị viên nhập'),
  ('nomination-round.task_reviseSubmission', 'Sửa hồ sơ đề nghị', 3, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập');

-- Their dates come from the round's posting profile and from the district.
insert into deadline_rule (code, label, valid_from, legal_basis) values
  ('nomination-round.timer_postingEnds', 'Hết thời gian niêm yết', '2020-01-01', 'Do quản trị viên nhập'),
  ('nomination-round.task_supplement', 'Bổ sung hồ sơ', '2020-01-01', 'Do quản trị viên nhập'),
  ('nomination-round.timer_supplementExpires', 'Hết hạn bổ sung hồ sơ', '2020-01-01', 'Do quản trị viên nhập');

insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role, signer_form, recipients,
                           retention, legal_basis) values
  ('village-meeting', 'Biên bản', 'BB', null, 'Biên bản họp thôn', 'nomination/village-meeting', 'PAPER', 'COMMUNE', null, null,
   '', '20 năm', 'Do quản trị viên nhập'),
  ('notice-posting', 'Thông báo', 'TB', 'TB', 'Thông báo niêm yết danh sách', 'nomination/notice-posting', 'ISSUED', 'COMMUNE',
   'COMMUNE_CHAIR', 'TM', 'Các thôn; Ủy ban MTTQ Việt Nam xã; Trang thông tin điện tử xã', '10 năm', 'Do quản trị viên nhập'),
  ('posting-close', 'Biên bản', 'BB', null, 'Biên bản kết thúc niêm yết', 'nomination/posting-close', 'PAPER', 'COMMUNE', null, null,
   '', '20 năm', 'Do quản trị viên nhập'),
  ('submission-list', 'Tờ trình', 'TTr', 'TTr', 'Tờ trình đề nghị hỗ trợ nhà ở', 'nomination/submission-list', 'ISSUED', 'COMMUNE',
   'COMMUNE_CHAIR', 'TM', 'Như trên; Ủy ban MTTQ Việt Nam xã', '20 năm', 'Do quản trị viên nhập');
