-- So that what nobody uses any longer can be forgotten.
alter table inbox_line add column used_at timestamptz not null default now();
alter table inbox_turn add column used_at timestamptz not null default now();
alter table outbox_lane add column used_at timestamptz not null default now();
