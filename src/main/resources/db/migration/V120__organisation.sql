-- Units: superior authorities, the district, its offices and communes, with the day on which each ended and who took over.
create table unit (
  id text primary key check (id ~ '^[A-Z]+([.-][A-Z]+)?$'),
  name text not null,
  agency_name text not null,
  place_name text not null,
  kind text not null check (kind in ('PROVINCE', 'DEPARTMENT', 'DISTRICT', 'OFFICE', 'FRONT', 'COUNCIL', 'COMMUNE', 'TOWN', 'OUTSIDE')),
  parent_id text references unit,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text not null
);

create table unit_successor (
  unit_id text not null references unit,
  successor_id text not null references unit check (successor_id <> unit_id),
  legal_basis text not null,
  primary key (unit_id, successor_id)
);

-- Which works a unit does; a case's work group is looked up here.
create table unit_duty (
  unit_id text not null references unit,
  role text not null,
  primary key (unit_id, role)
);

-- The record begins with the communes of 2020; earlier dates are not kept.
insert into unit (id, name, agency_name, place_name, kind, parent_id, valid_from, valid_to, legal_basis) values
  ('LS', 'tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn', 'Lạng Sơn', 'PROVINCE', null, '2020-01-01', null, 'Do quản trị viên nhập'),
  ('LS-SNV', 'Sở Nội vụ', 'Sở Nội vụ', 'Lạng Sơn', 'DEPARTMENT', 'LS', '2020-01-01', null, 'Do quản trị viên nhập'),
  ('LS-HDTDKT', 'Hội đồng Thi đua – Khen thưởng tỉnh', 'Hội đồng Thi đua – Khen thưởng tỉnh', 'Lạng Sơn', 'COUNCIL', 'LS', '2020-01-01', null, 'Do quản trị viên nhập'),
  ('VQ', 'huyện Văn Quan', 'UBND huyện Văn Quan', 'Văn Quan', 'DISTRICT', 'LS', '2020-01-01', '2025-06-30', 'Kết thúc theo Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025'),
  ('VQ-VP', 'Văn phòng HĐND và UBND', 'Văn phòng HĐND và UBND', 'Văn Quan', 'OFFICE', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-NV', 'Phòng Nội vụ', 'Phòng Nội vụ', 'Văn Quan', 'OFFICE', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-LDTBXH', 'Phòng Lao động, Thương binh, Xã hội – Dân tộc', 'Phòng Lao động, Thương binh, Xã hội – Dân tộc', 'Văn Quan', 'OFFICE', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-KTHT', 'Phòng Kinh tế và Hạ tầng', 'Phòng Kinh tế và Hạ tầng', 'Văn Quan', 'OFFICE', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-TCKH', 'Phòng Tài chính – Kế hoạch', 'Phòng Tài chính – Kế hoạch', 'Văn Quan', 'OFFICE', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-MTTQ', 'Ủy ban MTTQ Việt Nam huyện Văn Quan', 'Ủy ban MTTQ Việt Nam huyện Văn Quan', 'Văn Quan', 'FRONT', 'VQ', '2020-01-01', '2025-06-30', 'Do quản trị viên nhập'),
  ('VQ-HDTDKT', 'Hội đồng Thi đua – Khen thưởng huyện', 'Hội đồng Thi đua – Khen thưởng huyện', 'Văn Quan', 'COUNCIL', 'VQ', '2024-04-12', '2025-06-30', 'Quyết định số 1067/QĐ-UBND ngày 12/4/2024');

insert into unit (id, name, agency_name, place_name, kind, parent_id, valid_from, valid_to, legal_basis)
select 'VQ.' || code, word || ' ' || place, 'UBND ' || word || ' ' || place, place,
       case word when 'xã' then 'COMMUNE' else 'TOWN' end, 'VQ', '2020-01-01', last_day,
       'Nghị quyết số 818/NQ-UBTVQH14 năm 2019'
from (values
  ('THITRAN', 'thị trấn', 'Văn Quan', date '2025-06-30'),
  ('ANSON', 'xã', 'An Sơn', '2025-06-30'),
  ('BINHPHUC', 'xã', 'Bình Phúc', '2025-06-30'),
  ('DIEMHE', 'xã', 'Điềm He', '2025-06-30'),
  ('DONGGIAP', 'xã', 'Đồng Giáp', '2024-11-30'),
  ('HOABINH', 'xã', 'Hòa Bình', '2025-06-30'),
  ('HUULE', 'xã', 'Hữu Lễ', '2025-06-30'),
  ('KHANHKHE', 'xã', 'Khánh Khê', '2025-06-30'),
  ('LIENHOI', 'xã', 'Liên Hội', '2025-06-30'),
  ('LUONGNANG', 'xã', 'Lương Năng', '2025-06-30'),
  ('TANDOAN', 'xã', 'Tân Đoàn', '2025-06-30'),
  ('TRANNINH', 'xã', 'Trấn Ninh', '2025-06-30'),
  ('TRANGCAC', 'xã', 'Tràng Các', '2024-11-30'),
  ('TRANGPHAI', 'xã', 'Tràng Phái', '2025-06-30'),
  ('TRILE', 'xã', 'Tri Lễ', '2025-06-30'),
  ('TUXUYEN', 'xã', 'Tú Xuyên', '2025-06-30'),
  ('YENPHUC', 'xã', 'Yên Phúc', '2025-06-30')) as commune (code, word, place, last_day);

insert into unit (id, name, agency_name, place_name, kind, parent_id, valid_from, valid_to, legal_basis)
select 'CL.' || code, 'xã ' || place || ' (huyện Cao Lộc)', 'UBND xã ' || place, place, 'OUTSIDE', null, '2020-01-01', '2025-06-30',
       'Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025'
from (values ('TANTHANH', 'Tân Thành'), ('XUANLONG', 'Xuân Long'), ('BINHTRUNG', 'Bình Trung')) as outside (code, place);

insert into unit (id, name, agency_name, place_name, kind, parent_id, valid_from, legal_basis)
select 'LS.' || code, 'xã ' || place, 'UBND xã ' || place, place, 'COMMUNE', 'LS', '2025-07-01',
       'Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025'
from (values
  ('VANQUAN', 'Văn Quan'), ('DIEMHE', 'Điềm He'), ('YENPHUC', 'Yên Phúc'),
  ('TRILE', 'Tri Lễ'), ('TANDOAN', 'Tân Đoàn'), ('KHANHKHE', 'Khánh Khê')) as commune (code, place);

insert into unit_successor (unit_id, successor_id, legal_basis)
select unit_id, successor_id, case when unit_id in ('VQ.DONGGIAP', 'VQ.TRANGCAC')
         then 'Sáp nhập từ ngày 01/12/2024; số nghị quyết do quản trị viên nhập'
         else 'Nghị quyết số 1672/NQ-UBTVQH15 ngày 16/6/2025' end
from (values
  ('VQ.DONGGIAP', 'VQ.KHANHKHE'), ('VQ.TRANGCAC', 'VQ.KHANHKHE'),
  ('VQ.THITRAN', 'LS.VANQUAN'), ('VQ.HOABINH', 'LS.VANQUAN'), ('VQ.TUXUYEN', 'LS.VANQUAN'),
  ('VQ.DIEMHE', 'LS.DIEMHE'), ('VQ.TRANNINH', 'LS.DIEMHE'), ('VQ.LIENHOI', 'LS.DIEMHE'),
  ('VQ.YENPHUC', 'LS.YENPHUC'), ('VQ.ANSON', 'LS.YENPHUC'), ('VQ.BINHPHUC', 'LS.YENPHUC'),
  ('VQ.TRILE', 'LS.TRILE'), ('VQ.LUONGNANG', 'LS.TRILE'), ('VQ.HUULE', 'LS.TRILE'),
  ('VQ.TANDOAN', 'LS.TANDOAN'), ('VQ.TRANGPHAI', 'LS.TANDOAN'), ('CL.TANTHANH', 'LS.TANDOAN'),
  ('VQ.KHANHKHE', 'LS.KHANHKHE'), ('CL.XUANLONG', 'LS.KHANHKHE'), ('CL.BINHTRUNG', 'LS.KHANHKHE')
) as link (unit_id, successor_id);

insert into unit_duty (unit_id, role)
select id, role
from unit, (values ('COMMUNE_OFFICER'), ('COMMUNE_BUILDER'), ('COMMUNE_ACCOUNTANT'), ('COMMUNE_CHAIR'), ('CLERK')) as duty (role)
where kind in ('COMMUNE', 'TOWN');

insert into unit_duty (unit_id, role) values
  ('VQ', 'DISTRICT_CHAIR'),
  ('VQ-VP', 'OFFICE_HEAD'), ('VQ-VP', 'CLERK'), ('VQ-VP', 'LEGAL_CHECKER'), ('VQ-VP', 'ADMINISTRATOR'),
  ('VQ-NV', 'OFFICE_HEAD'), ('VQ-NV', 'AWARD_OFFICER'),
  ('VQ-LDTBXH', 'OFFICE_HEAD'), ('VQ-LDTBXH', 'SOCIAL_APPRAISER'),
  ('VQ-KTHT', 'OFFICE_HEAD'), ('VQ-KTHT', 'HOUSE_APPRAISER'),
  ('VQ-TCKH', 'OFFICE_HEAD'), ('VQ-TCKH', 'FINANCE_APPRAISER'),
  ('VQ-MTTQ', 'FRONT_OFFICER'),
  ('VQ-HDTDKT', 'SUPERVISOR'),
  ('LS-SNV', 'PROVINCE_OFFICER');

-- Officers and what they are appointed to.
create table officer (
  id bigint generated always as identity primary key,
  username text not null unique check (username ~ '^[a-z0-9]+([.-][a-z0-9]+)*$' and length(username) between 3 and 40),
  name text not null,
  password_hash text not null,
  must_change_password boolean not null,
  -- counts the passwords: a session begun with an earlier one ends
  credential_version integer not null,
  demo boolean not null,
  created_at timestamptz not null,
  version integer not null
);

create table officer_position (
  id bigint generated always as identity primary key,
  officer_id bigint not null references officer,
  unit_id text not null references unit,
  title text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  version integer not null
);
create index officer_position_of_officer on officer_position (officer_id);
create index officer_position_in_unit on officer_position (unit_id);

create table officer_position_role (
  position_id bigint not null references officer_position,
  role text not null,
  primary key (position_id, role)
);

-- Communes that a supervisor follows by this position.
create table officer_area (
  position_id bigint not null references officer_position,
  unit_id text not null references unit,
  primary key (position_id, unit_id)
);

-- One-time codes printed for officers who have forgotten their password.
create table reset_code (
  id bigint generated always as identity primary key,
  officer_id bigint not null references officer,
  code_hash text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  closed_at timestamptz,
  version integer not null
);
create index reset_code_of_officer on reset_code (officer_id) where closed_at is null;

-- Wrong entries by a digest of what was typed, whether or not such an account exists.
create table failed_attempt (
  subject text primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz
);
