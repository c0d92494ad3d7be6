-- Slack's id of the member's message that a post of ours answers: quotes link to it.
alter table slack_post add column said text;
create index slack_post_of_drill on slack_post (team_id, drill_id);

-- A step that somebody proposed to who is in command, in their words.
alter table slack_post add column proposed text;

-- The picture of a scorecard has a message of its own.
alter table slack_post add column timeline boolean not null default false;
