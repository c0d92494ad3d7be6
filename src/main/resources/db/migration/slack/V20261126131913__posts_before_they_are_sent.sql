-- A post is known before Slack has it and says under which ts.
alter table slack_post add column id uuid not null default gen_random_uuid();
alter table slack_post alter column id drop default;
alter table slack_post drop constraint slack_post_pkey;
alter table slack_post add primary key (team_id, id);
alter table slack_post alter column ts drop not null;
create unique index slack_post_of_message on slack_post (team_id, channel, ts);

-- What was asked after the end of a drill, of which nothing else is kept.
alter table slack_post add column looked text;
