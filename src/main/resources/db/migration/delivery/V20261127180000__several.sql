-- The same, for several that wait: they are done in one transaction. The function for one stays as it is, for
-- programs of the version before that run beside this one while it is rolled out.
create function inbox_next(the_team text, the_line text, most integer)
returns table (team_id text, key text, payload text, attempts integer, retry_at timestamptz)
language plpgsql volatile as
$$
begin
    insert into inbox_turn as turn (team_id, line, turns) values (the_team, the_line, 1)
    on conflict on constraint inbox_turn_pkey do update set turns = turn.turns + 1, used_at = now();
    perform set_config('idle_in_transaction_session_timeout', '20s', true);
    return query
        select event.team_id, event.key, event.payload, event.attempts, event.retry_at
        from inbox event
        where event.team_id = the_team and event.line = the_line and event.state = 'WAITING'
        order by event.moment, event.seq limit most;
end
$$;
