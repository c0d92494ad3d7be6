-- When the candidate was heard last: a drill that stays quiet for three days is over.
alter table drill add column heard_at timestamptz;

update drill
set heard_at = coalesce(
    (select max(received_at) from turn where turn.team_id = drill.team_id and turn.drill_id = drill.id),
    started_at);

alter table drill alter column heard_at set not null;
