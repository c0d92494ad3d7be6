-- Up to when places are promised to lanes that wait: each comes back at a moment of its own.
alter table outbox_pace add column promised_at timestamptz not null default '-infinity';
