-- Drafts as they are typed: the sections that were written, by name.
create table postmortem (
    team_id  text        not null,
    drill_id uuid        not null,
    version  bigint      not null,
    revision bigint      not null,
    sections jsonb       not null,
    saved_at timestamptz not null,
    critique jsonb,
    graded_revision bigint,
    primary key (team_id, drill_id)
);

create table fix_replay (
    team_id   text        not null,
    drill_id  uuid        not null,
    number    integer     not null check (number > 0),
    version   bigint      not null,
    words     text        not null,
    replayed  jsonb       not null,
    run_at    timestamptz not null,
    primary key (team_id, drill_id, number)
);
