-- Where a drill is played: a thread of a channel, or a whole conversation with the bot (thread '').
create table slack_place (
    team_id   text        not null,
    channel   text        not null,
    thread    text        not null,
    version   bigint      not null,
    drill_id  uuid        not null,
    candidate text        not null,
    opened_at timestamptz not null,
    primary key (team_id, channel, thread)
);

create unique index slack_place_of_drill on slack_place (team_id, drill_id);

-- A message of ours about a turn, so that it can be shown again as it is after a press.
create table slack_post (
    team_id  text    not null,
    channel  text    not null,
    ts       text    not null,
    version  bigint  not null,
    drill_id uuid    not null,
    turn     integer not null,
    pictures jsonb   not null,
    pressed  jsonb,
    primary key (team_id, channel, ts)
);
