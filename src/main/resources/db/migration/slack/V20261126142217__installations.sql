-- Where we are installed: a workspace, or an organization with all its workspaces (then team_id is the
-- organization's id). The token is there while we have access, sealed by the key of that number.
create table slack_installation (
    team_id       text        not null primary key,
    enterprise_id text,
    bot_user      text        not null,
    scopes        text        not null,
    installed_by  text        not null,
    installed_at  timestamptz not null,
    token         bytea,
    token_key     integer,
    ended_at      timestamptz,
    ended_because text,
    check ((token is null) = (ended_at is not null)),
    check ((token is null) = (token_key is null))
);

create index slack_installation_ended on slack_installation (ended_at) where ended_at is not null;

-- Installations that somebody has begun, by digests of the state and of the browser's cookie. They belong
-- to no workspace yet.
create table slack_install_state (
    state      bytea       not null primary key,
    browser    bytea       not null,
    expires_at timestamptz not null
);

create index slack_install_state_expired on slack_install_state (expires_at);
