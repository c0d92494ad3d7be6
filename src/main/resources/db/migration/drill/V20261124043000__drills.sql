create table drill (
    team_id     text        not null,
    id          uuid        not null,
    version     bigint      not null,
    candidate   text        not null,
    code        text        not null,
    title       text        not null,
    seed        integer     not null,
    case_hash   text        not null,
    answer_hash text        not null,
    engine      text        not null,
    reader      text        not null,
    opened      integer     not null,
    page        jsonb       not null,
    stage       text        not null check (stage in ('OPEN', 'READ_BACK', 'OVER')),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    primary key (team_id, id)
);

create index drill_of_candidate on drill (team_id, candidate, started_at desc);

create table turn (
    team_id       text        not null,
    drill_id      uuid        not null,
    number        integer     not null check (number > 0),
    version       bigint      not null,
    author        text        not null,
    message       text        not null,
    received_at   timestamptz not null,
    before_second integer     not null,
    after_second  integer     not null,
    events        jsonb       not null,
    post          jsonb       not null,
    pending       jsonb       not null,
    exact         boolean     not null,
    primary key (team_id, drill_id, number),
    foreign key (team_id, drill_id) references drill on delete cascade
);

-- Texts of cases and answers by what they say: nobody's data, shared by all workspaces.
create table content (
    sha256 text not null primary key,
    kind   text not null check (kind in ('CASE', 'ANSWER')),
    text   text not null
);
