-- What a household's last answer rests on, and what became of the answers.

-- Which figures answers have read; many households share one set.
create table figure_set (
  id     bigint primary key,
  digest varchar(64) not null unique
);
create sequence figure_set_seq start with 1 increment by 50;
create table figure_use (
  figure_set bigint not null references figure_set,
  figure     varchar(200) not null,                  -- standard, or standard/key where it varies
  primary key (figure_set, figure)
);
create index figure_use_figure on figure_use (figure, figure_set);

create table monitored_household (
  household    varchar(64) primary key references household_file,
  locality     varchar(64) not null,
  decision     varchar(36) not null,                 -- the last one that differed from the one before
  policy       varchar(71) not null,                 -- the rule set that it was last looked at under
  stands_until date,                                 -- last day on which its answer holds; null: for good
  figure_set   bigint references figure_set
);
create index monitored_due on monitored_household (stands_until, household);
create index monitored_policy on monitored_household (locality, household);

-- A category or programme that flipped.
create table transition_line (
  id          bigint primary key,
  household   varchar(64) not null,
  locality    varchar(64) not null,
  recorded_at timestamp(6) with time zone not null,
  as_of       date not null,
  cause       varchar(16) not null,
  decision    varchar(36) not null,
  subject     varchar(16) not null,                  -- CATEGORY, PROGRAMME
  code        varchar(64) not null,
  from_status varchar(16),                           -- null: there was no such entry
  from_tier   varchar(16),
  to_status   varchar(16),
  to_tier     varchar(16),
  because     varchar(4000) not null                 -- codes of the conditions that turned, by commas
);
create sequence transition_line_seq start with 1 increment by 50;
create index transition_household on transition_line (household, id);
create index transition_locality on transition_line (locality, id);

-- Alerts, referrals, reviews, deadlines and tasks.
create table work_item (
  id           bigint primary key,
  kind         varchar(16) not null,                 -- ALERT, REFERRAL, REVIEW, DEADLINE, TASK
  household    varchar(64) not null,
  locality     varchar(64) not null,
  code         varchar(64) not null,
  department   varchar(64),
  due          date,
  state        varchar(16) not null,
  overdue      boolean not null,
  cause_key    varchar(64) not null,                 -- what makes two of a household the same
  occurrence   integer not null,                     -- how often that cause has come
  cause_ended  timestamp(6) with time zone,
  created_at   timestamp(6) with time zone not null,
  changed_at   timestamp(6) with time zone not null,
  revision     integer not null,
  decision     varchar(36) not null,
  content      bytea not null,                       -- sealed: as the answer has it
  unique (household, cause_key, occurrence)
);
create sequence work_item_seq start with 1 increment by 50;
create index work_item_household on work_item (household, kind, id);
create index work_item_list on work_item (kind, state, id);
create index work_item_due on work_item (kind, due, id);

-- Append-only: who did what with it and why.
create table work_step (
  id         bigint primary key,
  item       bigint not null references work_item,
  revision   integer not null,                       -- the item's after it
  at         timestamp(6) with time zone not null,
  caller     varchar(64) not null,
  from_state varchar(16) not null,
  to_state   varchar(16) not null,
  content    bytea not null                          -- sealed: who, why, the feedback
);
create sequence work_step_seq start with 1 increment by 50;
create index work_step_item on work_step (item, id);
