-- Photos and scans. The bytes lie apart, so that lists stay light.
create table attachment (
  id bigint generated always as identity primary key,
  subject_type text not null,
  subject_id text not null,
  unit_id text not null,
  label text not null,
  file_name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (length(sha256) = 64),
  stored_at timestamptz not null,
  stored_by text not null
);
create index attachment_subject on attachment (subject_type, subject_id, id);

create table attachment_content (
  attachment_id bigint primary key references attachment,
  content bytea not null
);
-- Photos, PDF and XLSX are compressed already.
alter table attachment_content alter column content set storage external;

create trigger attachment_is_append_only before update or delete or truncate on attachment
for each statement execute function forbid_change();
create trigger attachment_content_is_append_only before update or delete or truncate on attachment_content
for each statement execute function forbid_change();
