create table appraisal (
    id bigint generated always as identity primary key,
    submission_id bigint not null unique,
    case_key text not null unique,
    commune_id text not null,
    received_on date not null,
    state text not null,
    papers integer not null,
    report_remarks text,
    decision_remarks text,
    decision_document_id bigint,
    decision_number text,
    decided_on date,
    version bigint not null
);
create index appraisal_commune on appraisal (commune_id, id desc);

create table office_verdict (
    id bigint generated always as identity primary key,
    appraisal_id bigint not null references appraisal,
    entry_id bigint not null,
    office text not null,
    verdict text not null,
    reason_code text,
    note text,
    stream text,
    officer_id bigint not null,
    given_at timestamptz not null,
    unique (appraisal_id, entry_id, office)
);
create trigger office_verdict_stays before update or delete or truncate on office_verdict
    for each statement execute function forbid_change();

create table approval (
    id bigint generated always as identity primary key,
    appraisal_id bigint not null references appraisal,
    entry_id bigint not null unique,
    household_id bigint not null,
    stream text not null,
    build_type text not null,
    amount bigint not null check (amount > 0),
    unique (appraisal_id, household_id)
);
create trigger approval_stays before update or delete or truncate on approval
    for each statement execute function forbid_change();

-- The texts of law that a decision names, in the order of printing; only texts that were read are entered here.
create table decision_basis (
    id bigint generated always as identity primary key,
    document_type text not null,
    position integer not null,
    words text not null,
    valid_from date not null,
    valid_to date,
    legal_basis text not null
);
insert into decision_basis (document_type, position, words, valid_from, legal_basis) values
    ('approval-decision', 1, 'Căn cứ Quyết định số 539/QĐ-TTg ngày 19 tháng 6 năm 2024 của Thủ tướng Chính phủ;', '2024-06-19', 'QĐ 539/QĐ-TTg'),
    ('approval-decision', 2, 'Căn cứ Thông tư số 01/2022/TT-BXD ngày 30 tháng 6 năm 2022 của Bộ trưởng Bộ Xây dựng;', '2022-08-15', 'TT 01/2022/TT-BXD'),
    ('approval-decision', 3, 'Căn cứ Kế hoạch số 172/KH-UBND ngày 23 tháng 7 năm 2024 của Ủy ban nhân dân tỉnh Lạng Sơn;', '2024-07-23', 'KH 172/KH-UBND');

insert into deadline_rule (code, label, amount, unit, valid_from, legal_basis) values
    ('district-appraisal.task_appraisePeople', 'Thẩm định đối tượng', 10, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('district-appraisal.task_appraiseHouses', 'Thẩm định nhà ở', 10, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('district-appraisal.task_appraiseFunding', 'Thẩm định nguồn vốn', 10, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('district-appraisal.task_reviseReport', 'Sửa báo cáo thẩm định', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('district-appraisal.task_reviseDecision', 'Sửa dự thảo quyết định', 2, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập'),
    ('district-appraisal.supplement', 'Bổ sung hồ sơ theo yêu cầu của huyện', 10, 'WORKING_DAYS', '2024-01-01', 'Do quản trị viên nhập');

insert into document_type (code, name, symbol, series, title, template, kind, unit_kind, signer_role, signer_form,
                           drafting_role, legal_check, recipients, retention, legal_basis) values
    ('appraisal-report', 'Báo cáo', 'BC', 'BC', 'Báo cáo thẩm định', 'appraisal/appraisal-report', 'ISSUED',
     'OFFICE', 'OFFICE_HEAD', 'HEAD', 'HOUSE_APPRAISER', false, 'Chủ tịch, các PCT UBND huyện; Văn phòng HĐND và UBND huyện', '20 năm',
     'Do quản trị viên nhập'),
    ('approval-decision', 'Quyết định', 'QĐ', 'QĐ', 'Quyết định phê duyệt danh sách và mức hỗ trợ', 'appraisal/approval-decision', 'ISSUED',
     'DISTRICT', 'DISTRICT_CHAIR', 'TM', 'HOUSE_APPRAISER', true, 'Như Điều 3; Chủ tịch, các PCT UBND huyện', 'Vĩnh viễn',
     'Do quản trị viên nhập');
