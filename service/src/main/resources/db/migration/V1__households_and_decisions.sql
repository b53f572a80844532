-- Whatever says something of a person is sealed (bytea): readable with the household's data key alone.
-- In columns stands what is searched, and what proves that nothing was altered.

create table data_key (
  id         bigint primary key,
  household  varchar(64),                            -- null: of a decision whose facts name none
  wrapped    bytea,                                  -- under the master key; null once destroyed
  master_key varchar(16) not null,                   -- which master key: the start of its SHA-256
  created_at timestamp(6) with time zone not null,
  destroyed_at timestamp(6) with time zone
);
create sequence data_key_seq start with 1 increment by 50;
create index data_key_household on data_key (household);

-- 一户一档
create table household_file (
  id          varchar(64) primary key,
  locality    varchar(64) not null,
  revision    integer not null,
  created_at  timestamp(6) with time zone not null,
  changed_at  timestamp(6) with time zone not null
);
create index household_file_locality on household_file (locality, id);

-- Append-only: what was true from a day on, and since when we know.
create table file_entry (
  id          bigint primary key,
  household   varchar(64) not null references household_file,
  revision    integer not null,
  kind        varchar(8) not null,                   -- REPLACE, CHANGE
  valid_from  date not null,
  recorded_at timestamp(6) with time zone not null,
  source      varchar(32) not null,
  caller      varchar(64) not null,
  content     bytea not null,                        -- sealed: facts, reason and who, as sent
  unique (household, revision)
);
create sequence file_entry_seq start with 1 increment by 50;

-- Append-only and chained: each line proves the one before it.
create table log_line (
  seq           bigint primary key,                  -- from 1, without a gap
  id            varchar(36) not null unique,
  kind          varchar(16) not null,                -- DECISION, ERASURE
  recorded_at   timestamp(6) with time zone not null,
  caller        varchar(64) not null,
  cause         varchar(16) not null,
  locality      varchar(64),
  household     varchar(64),
  as_of         date,
  language      varchar(8),
  policy        varchar(71),                         -- digest of the whole set
  data_key      bigint not null references data_key,
  request_hash  varchar(64),                         -- SHA-256 of the sealed request
  answer_hash   varchar(64),
  previous_hash varchar(64) not null,
  hash          varchar(64) not null
);
create index log_line_household on log_line (household, seq);
create index log_line_data_key on log_line (data_key);
create index log_line_recorded on log_line (recorded_at, seq);

create table log_content (
  seq     bigint primary key references log_line,
  request bytea not null,
  answer  bytea not null
);

-- One row: the end of the chain, which whoever appends holds until he has committed.
create table chain_head (
  id   integer primary key,
  seq  bigint not null,
  hash varchar(64) not null
);
insert into chain_head (id, seq, hash) values (1, 0, '');

-- The rule sets behind the decisions, so that each can be replayed when none of them is loaded.
create table rule_set (
  digest      varchar(71) primary key,
  archived_at timestamp(6) with time zone not null,
  parts       integer not null
);
create table rule_set_part (
  digest  varchar(71) not null references rule_set,
  part    integer not null,
  content bytea not null,
  primary key (digest, part)
);

-- Who has read what is personal.
create table access_line (
  id         bigint primary key,
  at         timestamp(6) with time zone not null,
  caller     varchar(64) not null,
  subject    varchar(16) not null,                   -- HOUSEHOLD, DECISION
  subject_id varchar(64) not null,
  operation  varchar(16) not null
);
create sequence access_line_seq start with 1 increment by 50;
create index access_line_subject on access_line (subject_id, id);
