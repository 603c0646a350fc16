-- Remarks, complaints and denunciations about a list. The sender is known to the receiving officer and the chair only.
create table objection (
  id bigint generated always as identity primary key,
  version integer not null default 0,
  objection_key text not null unique,
  subject_type text not null,
  subject_id text not null,
  case_key text not null,
  unit_id text not null,
  content text not null check (length(content) between 1 and 4000),
  sender_name text not null,
  sender_contact text not null,
  channel text not null check (channel in ('IN_PERSON', 'VILLAGE_HEAD', 'LETTER', 'TELEPHONE', 'PUBLIC_PAGE')),
  received_on date not null,
  kind text check (kind in ('REMARK', 'COMPLAINT', 'DENUNCIATION')),
  state text not null check (state in ('RECEIVED', 'SORTED', 'ACCEPTED', 'VERIFIED', 'CONCLUDED', 'UPHELD', 'REJECTED',
    'TRANSFERRED', 'WITHDRAWN')),
  registered_by text not null,
  registered_at timestamptz not null,
  complicated boolean not null default false,
  accepted_on date,
  transferred_to text,
  transferred_on date,
  verified_on date,
  verified_by text,
  participants text,
  findings text,
  upheld boolean,
  conclusion text,
  concluded_by text,
  answer_id bigint,
  ended_at timestamptz,
  withdrawal_reason text,
  check (state = 'RECEIVED' or state = 'WITHDRAWN' or kind is not null),
  check (kind <> 'COMPLAINT' or (sender_name <> '' and sender_contact <> '')),
  check ((state in ('UPHELD', 'REJECTED', 'TRANSFERRED', 'WITHDRAWN')) = (ended_at is not null)),
  constraint objection_four_eyes check (concluded_by <> verified_by)
);
create index objection_unit on objection (unit_id, id);
create index objection_case on objection (case_key, id);
create index objection_subject on objection (subject_type, subject_id);

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
  ('objection.task_sortObjection', 'Phân loại ý kiến', 2, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('objection.task_acceptComplaint', 'Thụ lý khiếu nại', 10, 'CALENDAR_DAYS', '2020-01-01',
   'Luật Khiếu nại số 02/2011/QH13'),
  ('objection.task_transferDenunciation', 'Chuyển tố cáo', 7, 'WORKING_DAYS', '2020-01-01', 'Luật Tố cáo năm 2018'),
  ('objection.task_verifyObjection', 'Xác minh ý kiến', 3, 'WORKING_DAYS', '2020-01-01',
   'Quyết định số 24/2021/QĐ-TTg'),
  ('objection.task_concludeObjection', 'Kết luận ý kiến', 3, 'WORKING_DAYS', '2020-01-01', 'Do quản trị viên nhập'),
  ('objection.remark_answered', 'Trả lời kiến nghị, phản ánh', 10, 'WORKING_DAYS', '2020-01-01',
   'Do quản trị viên nhập'),
  ('objection.complaint_settled', 'Giải quyết khiếu nại lần đầu', 30, 'CALENDAR_DAYS', '2020-01-01',
   'Điều 28 Luật Khiếu nại số 02/2011/QH13'),
  ('objection.complaint_settled_complicated', 'Giải quyết khiếu nại lần đầu, vụ việc phức tạp', 45, 'CALENDAR_DAYS',
   '2020-01-01', 'Điều 28 Luật Khiếu nại số 02/2011/QH13');

insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role, signer_form, recipients,
                           retention, legal_basis) values
  ('objection-answer', 'Công văn', 'VX', 'CV', 'Trả lời ý kiến', 'objection/objection-answer', 'ISSUED', 'COMMUNE',
   'COMMUNE_CHAIR', 'TM', 'Như trên; Trưởng thôn', '10 năm', 'Do quản trị viên nhập'),
  ('objection-verification', 'Biên bản', 'BB', null, 'Biên bản xác minh ý kiến', 'objection/objection-verification', 'PAPER',
   'COMMUNE', null, null, '', '10 năm', 'Do quản trị viên nhập');
