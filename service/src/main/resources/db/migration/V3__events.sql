-- What other systems are told (a transactional outbox): written with what it tells of, delivered afterwards.
create table outgoing_event (
  sequence      bigint primary key,                  -- of a household in the order in which it came about
  id            varchar(36) not null unique,
  type          varchar(64) not null,
  household     varchar(64) not null,
  locality      varchar(64) not null,
  created_at    timestamp(6) with time zone not null,
  data          bytea,                               -- as JSON: ids, codes and days alone
  state         varchar(16) not null,                -- PENDING, DELIVERED, GIVEN_UP
  pending_since timestamp(6) with time zone not null,
  attempts      integer not null,
  next_attempt  timestamp(6) with time zone not null,
  settled_at    timestamp(6) with time zone,         -- delivered or given up
  last_failure  varchar(64)
);
-- One by one: what two instances of the service take from it is in order too.
create sequence outgoing_event_seq start with 1 increment by 1;
create index outgoing_event_due on outgoing_event (state, next_attempt, sequence);
create index outgoing_event_household on outgoing_event (household, state, sequence);

-- One row: which instance of the service delivers, and until when nobody else does.
create table courier_turn (
  id     integer primary key,
  holder varchar(36) not null,
  until  timestamp(6) with time zone not null
);
insert into courier_turn (id, holder, until) values (1, '', timestamp with time zone '2000-01-01 00:00:00+00');
