-- A turn changes when its drill was heard: an index that does not point at single rows lets the row
-- change in its place, where there is room for it.
drop index drill_open;
create index drill_open on drill using brin (heard_at) where ended_at is null;
alter table drill set (fillfactor = 50);
