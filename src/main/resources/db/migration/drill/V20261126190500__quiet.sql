-- For ending what nobody goes on with, in all workspaces.
create index drill_open on drill (heard_at) where ended_at is null;
