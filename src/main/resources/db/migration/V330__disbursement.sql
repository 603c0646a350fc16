create table payment_order (
    id bigint generated always as identity primary key,
    order_key text not null unique,
    case_key text not null,
    commune_id text not null,
    household_id bigint not null,
    tranche_no integer not null check (tranche_no > 0),
    last_tranche boolean not null,
    amount bigint not null check (amount > 0),
    state text not null,
    prepared_by bigint,
    checked_by bigint,
    approved_by bigint,
    payee_account text,
    sent_back_reason text,
    return_code text,
    treasury_reference text,
    paid_on date,
    received_on date,
    receipt_id bigint,
    version bigint not null,
    constraint payment_order_four_eyes check (
        prepared_by is distinct from checked_by or prepared_by is null),
    constraint payment_order_approver check (
        approved_by is null or (approved_by is distinct from prepared_by and approved_by is distinct from checked_by))
);
create index payment_order_case on payment_order (case_key);
create index payment_order_commune on payment_order (commune_id, id desc);
-- A tranche of a family is ordered once, unless the order was cancelled.
create unique index payment_order_tranche on payment_order (case_key, tranche_no) where state <> 'CANCELLED';

create table payment_order_share (
    order_id bigint not null references payment_order,
    allocation_id bigint not null,
    amount bigint not null check (amount > 0),
    primary key (order_id, allocation_id)
);

create table treasury_answer (
    id bigint generated always as identity primary key,
    order_id bigint not null references payment_order,
    answered_on date not null,
    paid boolean not null,
    return_code text,
    reference text,
    recorded_by bigint not null,
    recorded_at timestamptz not null default now()
);
create trigger treasury_answer_stays before update or delete or truncate on treasury_answer
    for each statement execute function forbid_change();

-- The treasury's own list of return codes is not published with the law: the administrator replaces these rows.
create table treasury_return_code (
    code text primary key,
    label text not null,
    remedy text not null,
    legal_basis text not null
);
insert into treasury_return_code (code, label, remedy, legal_basis) values
    ('K01', 'Sai tên hoặc số tài khoản người nhận', 'đối chiếu giấy tờ của hộ, sửa tài khoản rồi trình duyệt lại', 'Do quản trị viên nhập'),
    ('K02', 'Thiếu biên bản xác nhận hoàn thành giai đoạn', 'nộp bản quét biên bản đã xác nhận rồi trình duyệt lại', 'Do quản trị viên nhập'),
    ('K03', 'Sai mã nguồn, mục lục ngân sách', 'sửa mã nguồn trên giấy rút dự toán rồi trình duyệt lại', 'Do quản trị viên nhập'),
    ('K04', 'Mẫu dấu, chữ ký không khớp', 'ký, đóng dấu lại theo mẫu đã đăng ký rồi trình duyệt lại', 'Do quản trị viên nhập'),
    ('K05', 'Số dư dự toán không đủ tại kho bạc', 'báo Phòng Tài chính – Kế hoạch nhập dự toán rồi trình duyệt lại', 'Do quản trị viên nhập');

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
    ('disbursement.task_prepareOrder', 'Lập đề nghị chi', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('disbursement.task_checkOrder', 'Kiểm tra chứng từ chi', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('disbursement.task_approveOrder', 'Duyệt chi', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('disbursement.task_recordTreasuryAnswer', 'Theo dõi kho bạc', 5, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('disbursement.task_correctOrder', 'Sửa lệnh chi bị trả lại', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('disbursement.task_recordReceipt', 'Hộ ký nhận tiền', 3, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập');


insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role, signer_form,
                           drafting_role, legal_check, recipients, retention, legal_basis) values
    ('payment-receipt', 'Danh sách ký nhận', 'DS', null, 'Danh sách ký nhận tiền hỗ trợ', 'disbursement/payment-receipt', 'PAPER',
     'COMMUNE', null, null, null, false, '', '10 năm', 'Do quản trị viên nhập');
