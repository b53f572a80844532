-- Imports: what was sent rests sealed under a key of the import's own until it is worked off.

create table import_job (
  id         bigint primary key,
  format     varchar(8) not null,                    -- NDJSON, CSV
  state      varchar(16) not null,                   -- RECEIVING, QUEUED, RUNNING, DONE, CANCELLED, FAILED
  caller     varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  ended_at   timestamp(6) with time zone,
  total      bigint not null,                        -- households sent
  done       bigint not null,                        -- how many of them are worked off, whatever came of it
  created    bigint not null,
  changed    bigint not null,
  unchanged  bigint not null,
  refused    bigint not null,
  errors     bigint not null,                        -- what was wrong with those refused, each by itself
  data_key   bigint not null references data_key,    -- of what was sent; destroyed at the end
  error_key  bigint references data_key              -- of what is said of refused lines
);
create sequence import_job_seq start with 1 increment by 50;
create index import_job_state on import_job (state, id);

create table import_chunk (
  job       bigint not null references import_job,
  begins_at bigint not null,                         -- how many households of the import are before it
  content   bytea not null,                          -- sealed
  primary key (job, begins_at)
);

create table import_error (
  job     bigint not null references import_job,
  number  bigint not null,                           -- within the import, from 1
  line    bigint not null,                           -- of what was sent, from 1
  code    varchar(64) not null,
  content bytea not null,                            -- sealed: where and what, for a name may be the caller's own
  primary key (job, number)
);
