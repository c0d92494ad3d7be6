-- Workspaces that agreed to have kept what was not understood, and for how long.
create table miss_consent (
    team_id   text    not null primary key,
    since     date    not null,
    keep_days integer not null check (keep_days between 1 and 180)
);

-- What was not understood, for those who extend the vocabulary: by no person, in no drill, at no time of the day.
create table miss (
    team_id  text             not null,
    id       uuid             not null default gen_random_uuid(),
    said_on  date             not null,
    kind     text             not null,
    words    text             not null,
    decision text             not null,
    matched  text             not null,
    rules    double precision not null,
    guessed  text             not null,
    learned  double precision not null,
    primary key (team_id, id)
);

create index miss_said_on on miss (said_on);
