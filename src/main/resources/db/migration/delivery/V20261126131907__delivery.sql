-- What came in and waits for its effect. A line is what must happen one after the other; accepting
-- locks its row here, so that the order of acceptance is the order of commits.
create table inbox_line (
    team_id  text   not null,
    line     text   not null,
    accepted bigint not null,
    primary key (team_id, line)
) with (fillfactor = 50);

-- What a turn locks for as long as it takes; accepting never waits for it.
create table inbox_turn (
    team_id text   not null,
    line    text   not null,
    turns   bigint not null,
    primary key (team_id, line)
) with (fillfactor = 50);

-- moment: microseconds at which it happened, as the sender says.
create table inbox (
    team_id     text        not null,
    key         text        not null,
    line        text        not null,
    seq         bigint      not null,
    moment      bigint      not null,
    payload     text,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    attempts    integer     not null default 0,
    retry_at    timestamptz,
    reason      text,
    accepted_at timestamptz not null,
    done_at     timestamptz,
    primary key (team_id, key)
);

create index inbox_waiting on inbox (team_id, line, moment, seq) where state = 'WAITING';
create index inbox_ended on inbox (state, done_at) where state <> 'WAITING';

-- What goes out in order; the one ticket that empties it, while there is something in it.
create table outbox_lane (
    team_id text   not null,
    lane    text   not null,
    seq     bigint not null,
    ticket  bigint,
    primary key (team_id, lane)
) with (fillfactor = 50);

create table outbox (
    team_id    text        not null,
    id         uuid        not null,
    lane       text        not null,
    seq        bigint      not null,
    kind       text        not null,
    payload    text,
    state      text        not null default 'WAITING'
               check (state in ('WAITING', 'SENDING', 'SENT', 'DEAD')),
    claim      uuid,
    attempts   integer     not null default 0,
    retry_at   timestamptz,
    reason     text,
    put_at     timestamptz not null,
    ended_at   timestamptz,
    primary key (team_id, id)
);

create index outbox_waiting on outbox (team_id, lane, seq) where state in ('WAITING', 'SENDING');
create index outbox_ended on outbox (state, ended_at) where state in ('SENT', 'DEAD');

-- When the next of that kind may go: the limiter of all replicas.
create table outbox_pace (
    team_id text        not null,
    scope   text        not null,
    next_at timestamptz not null,
    primary key (team_id, scope)
) with (fillfactor = 50);

-- The table of db-scheduler.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
) with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_beating on scheduled_tasks (last_heartbeat) where picked;
