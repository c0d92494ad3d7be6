-- A replay with a fix, whose picture hangs in the message.
alter table slack_post add column replay integer;
