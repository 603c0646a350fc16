create table household (
    id bigint generated always as identity primary key,
    version int not null,
    unit_id text not null,
    village text not null,
    -- name, birth year and village without accents: tells families apart as long as no identity number does
    name_key text not null,
    head_name text not null,
    birth_year int not null,
    birth_date date,
    sex text not null,
    ethnicity text,
    identity_number text,
    phone_number text,
    beneficiary_group text not null,
    recognition_code text,
    recognition_paper text,
    recognition_year int,
    priority text,
    prior_support text,
    members int not null check (members > 0),
    labourers int,
    children int,
    elderly int,
    disabled int,
    separated_on date,
    hardship text,
    dwelling text,
    house_year int,
    house_area numeric(6, 2),
    foundation_durable boolean,
    frame_durable boolean,
    roof_durable boolean,
    may_collapse boolean,
    land_paper text,
    land_parcel text,
    land_disputed boolean,
    land_hazard boolean,
    build_type text not null,
    house_model text,
    estimate bigint,
    method text,
    representative_name text,
    representative_relation text,
    representative_identity text,
    representative_phone text,
    state text not null,
    registered_by text not null,
    registered_at timestamptz not null,
    changed_by text not null,
    changed_at timestamptz not null,
    search_text text generated always as (plain(head_name || ' ' || village)) stored
);

-- One person heads one family, in the whole district; without a number, the name must tell the families of a commune apart.
create unique index one_household_per_identity on household (identity_number);
create unique index one_household_per_name on household (unit_id, name_key) where identity_number is null;
create index household_name_key on household (unit_id, name_key);
create index household_in_order on household (village collate "vi-x-icu", head_name collate "vi-x-icu", id);
create index household_unit on household (unit_id, state);
create index household_search on household using gin (search_text gin_trgm_ops);

-- What was corrected by hand, and why.
create table household_correction (
    id bigint generated always as identity primary key,
    household_id bigint not null references household,
    field text not null,
    old_text text not null,
    new_text text not null,
    reason text not null,
    corrected_by text not null,
    corrected_at timestamptz not null
);

create index household_correction_of on household_correction (household_id, id);

create trigger household_correction_is_append_only before update or delete or truncate on household_correction
    for each statement execute function forbid_change();

-- A commune's spreadsheet, as it was read.
create table household_import (
    id bigint generated always as identity primary key,
    version int not null,
    unit_id text not null,
    file_name text not null,
    sha256 text not null,
    state text not null,
    staged_by text not null,
    staged_at timestamptz not null,
    accepted_by text,
    accepted_at timestamptz,
    constraint one_import_per_file unique (unit_id, sha256)
);

create table import_row (
    id bigint generated always as identity primary key,
    version int not null,
    import_id bigint not null references household_import,
    row_no int not null,
    texts jsonb not null,
    problems jsonb not null,
    household_id bigint references household,
    constraint one_row_per_number unique (import_id, row_no)
);
