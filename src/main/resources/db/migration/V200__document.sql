-- Kinds of documents. Each module inserts its own in its own migration; templates/layout/README.md explains the columns.
create table document_type (
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  name text not null,
  symbol text not null,
  series text,
  title text not null,
  template text not null,
  kind text not null check (kind in ('ISSUED', 'PAPER')),
  unit_kind text not null check (unit_kind in ('COMMUNE', 'DISTRICT', 'OFFICE', 'PROVINCE')),
  signer_role text,
  signer_form text check (signer_form in ('TM', 'OWN', 'HEAD')),
  drafting_role text,
  legal_check boolean not null default false,
  recipients text not null default '',
  retention text not null,
  valid_from date not null default '2020-01-01',
  valid_to date,
  legal_basis text not null,
  primary key (code, valid_from),
  check (kind = 'PAPER' or (series is not null and signer_role is not null and signer_form is not null))
);

-- What stands for an agency in a symbol and after "Lưu: VT,"; agencies without a row write UBND.
create table agency_symbol (
  unit_id text primary key,
  symbol text not null
);

insert into agency_symbol (unit_id, symbol) values
  ('LS-SNV', 'SNV'), ('LS-HDTDKT', 'HĐTĐKT'),
  ('VQ-VP', 'VP'), ('VQ-NV', 'NV'), ('VQ-LDTBXH', 'LĐTBXH-DT'), ('VQ-KTHT', 'KTHT'), ('VQ-TCKH', 'TCKH'),
  ('VQ-MTTQ', 'MTTQ'), ('VQ-HDTDKT', 'HĐTĐKT');

create table document (
  id bigint generated always as identity primary key,
  version integer not null,
  type text not null,
  kind text not null check (kind in ('ISSUED', 'PAPER')),
  state text not null check (state in ('DRAFT', 'APPROVED', 'ISSUED', 'RETURNED', 'PRINTED', 'SCANNED', 'CONFIRMED')),
  unit_id text not null,
  drafting_unit_id text not null,
  place_unit_id text not null,
  case_key text not null,
  subject_type text not null,
  subject_id text not null,
  title text not null,
  code text not null unique,
  number text,
  dated date,
  scan_id bigint,
  scan_code_read boolean,
  check (case state
    when 'DRAFT' then number is null and dated is null and kind = 'ISSUED'
    when 'RETURNED' then number is null and dated is null and kind = 'ISSUED'
    when 'APPROVED' then number is not null and dated is not null and kind = 'ISSUED'
    when 'ISSUED' then number is not null and dated is not null and kind = 'ISSUED'
    when 'PRINTED' then number is null and dated is null and kind = 'PAPER'
    when 'SCANNED' then number is null and dated is null and kind = 'PAPER' and scan_id is not null
    when 'CONFIRMED' then number is null and dated is not null and kind = 'PAPER' and scan_id is not null end)
);
create index document_case on document (case_key);
create index document_subject on document (subject_type, subject_id);
create index document_place on document (place_unit_id);
create index document_unit on document (unit_id);

-- Who did what with it, in order.
create table document_step (
  id bigint generated always as identity primary key,
  document_id bigint not null references document,
  act text not null check (act in ('DRAFTED', 'PRINTED', 'CONTENT_CHECKED', 'LEGALITY_CHECKED', 'RETURNED', 'APPROVED', 'SENT',
                                   'SCANNED', 'SCAN_REJECTED', 'SCAN_CONFIRMED')),
  officer text not null,
  at timestamptz not null,
  note text not null default ''
);
create index document_step_document on document_step (document_id);
create trigger document_step_is_append_only before update or delete or truncate on document_step
  for each statement execute function forbid_change();

-- The bytes as approved or as printed. Never replaced.
create table document_file (
  document_id bigint primary key references document,
  content bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  pages integer not null check (pages > 0),
  stored_at timestamptz not null
);
create trigger document_file_is_append_only before update or delete or truncate on document_file
  for each statement execute function forbid_change();

-- The last number of each series; its row is locked until the transaction of the approval ends.
create table document_series (
  unit_id text not null,
  year integer not null,
  series text not null,
  last_number integer not null check (last_number >= 0),
  primary key (unit_id, year, series)
);

-- Sổ đăng ký văn bản đi.
create table document_register (
  id bigint generated always as identity primary key,
  unit_id text not null,
  year integer not null,
  series text not null,
  number integer not null check (number > 0),
  document_id bigint not null unique references document,
  code_number text not null,
  issued_on date not null,
  title text not null,
  signer text not null,
  recipients text not null,
  registered_at timestamptz not null,
  unique (unit_id, year, series, number),
  check (extract(year from issued_on) = year)
);
create trigger document_register_is_append_only before update or delete or truncate on document_register
  for each statement execute function forbid_change();

-- When and in how many copies a registered document was sent (columns 7 to 10 of the register).
create table document_dispatch (
  document_id bigint primary key references document,
  sent_on date not null,
  sent_by text not null,
  copies integer not null check (copies > 0),
  note text not null default ''
);
create trigger document_dispatch_is_append_only before update or delete or truncate on document_dispatch
  for each statement execute function forbid_change();

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
  ('issue-document.task_checkContent', 'Kiểm tra nội dung dự thảo', 2, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('issue-document.task_checkLegality', 'Kiểm tra thể thức, pháp lý', 2, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('issue-document.task_approveDocument', 'Phê duyệt văn bản', 2, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('issue-document.task_sendDocument', 'Phát hành văn bản', 1, 'WORKING_DAYS', '2020-01-01', 'Nghị định số 30/2020/NĐ-CP');
