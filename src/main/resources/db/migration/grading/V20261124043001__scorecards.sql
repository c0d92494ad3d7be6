create table scorecard (
    team_id  text        not null,
    drill_id uuid        not null,
    version  bigint      not null,
    card     jsonb       not null,
    graded_at timestamptz not null,
    primary key (team_id, drill_id)
);
