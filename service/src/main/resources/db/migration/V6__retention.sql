-- A line of the log that says which decisions have lost their content has no key.
alter table log_line alter column data_key drop not null;
create index access_line_at on access_line (at);
