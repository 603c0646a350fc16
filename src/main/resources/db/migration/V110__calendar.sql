-- Where the demo's clock stands. Only the profile demo reads it.
create table demo_clock (
  id boolean primary key default true check (id),
  position timestamptz not null
);
