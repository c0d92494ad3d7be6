-- "I did this": what a candidate has put right about how a drill was read, with the card that came of it. Only added to.
create table correction (
    team_id  text        not null,
    drill_id uuid        not null,
    number   integer     not null check (number > 0),
    version  bigint      not null,
    rule     text        not null,
    turn     integer     not null check (turn > 0),
    who      text        not null,
    why      text        not null,
    made_at  timestamptz not null,
    card     jsonb       not null,
    primary key (team_id, drill_id, number)
);
