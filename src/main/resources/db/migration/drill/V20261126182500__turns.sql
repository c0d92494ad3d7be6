-- How many turns a drill has, so that nobody looks for more.
alter table drill add column turns integer not null default 0;
update drill set turns = (
    select count(*) from turn where turn.team_id = drill.team_id and turn.drill_id = drill.id);
