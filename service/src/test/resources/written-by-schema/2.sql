-- Invented, like the rows of the versions after it.
insert into figure_set (id, digest)
  values (1, 'of dibao/URBAN');
insert into figure_set (id, digest)
  values (2, 'of nothing');
alter sequence figure_set_seq restart with 1001;
insert into figure_use (figure_set, figure)
  values (1, 'dibao/URBAN');
insert into monitored_household (household, locality, decision, policy, stands_until, figure_set)
  values ('H-1', 'testland', 'be90e70f-4750-4af4-ba90-1797a0330521', 'sha256:207317ab4c22d91cff400466990b8ae33dc072169dcc7a3e531b620a5abc65f8', '2999-12-31', 1);
insert into monitored_household (household, locality, decision, policy, stands_until, figure_set)
  values ('H-2', 'testland', 'be90e70f-4750-4af4-ba90-1797a0330521', 'sha256:207317ab4c22d91cff400466990b8ae33dc072169dcc7a3e531b620a5abc65f8', null, 2);
insert into transition_line (id, household, locality, recorded_at, as_of, cause, decision, subject, code, from_status, from_tier, to_status, to_tier, because)
  values (1, 'H-1', 'testland', '2026-11-27T00:34:00.000001Z', '2024-05-01', 'FACTS', 'be90e70f-4750-4af4-ba90-1797a0330521', 'CATEGORY', 'DIBAO', null, null, 'INELIGIBLE', null, 'income-below-standard');
alter sequence transition_line_seq restart with 1001;
insert into work_item (id, kind, household, locality, code, department, due, state, overdue, cause_key, occurrence, cause_ended, created_at, changed_at, revision, decision, content)
  values (1, 'TASK', 'H-1', 'testland', 'HOME_VISIT', null, '2999-12-31', 'CLOSED', false, 'visit', 1, null, '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z', 2, 'be90e70f-4750-4af4-ba90-1797a0330521', ${bytes}7365616c6564');
alter sequence work_item_seq restart with 1001;
insert into work_step (id, item, revision, at, caller, from_state, to_state, content)
  values (1, 1, 2, '2026-11-27T00:34:00.000001Z', 'loopback', 'OPEN', 'CLOSED', ${bytes}7365616c6564');
alter sequence work_step_seq restart with 1001;
