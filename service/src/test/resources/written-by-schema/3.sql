insert into outgoing_event (sequence, id, type, household, locality, created_at, data, state, pending_since, attempts, next_attempt, settled_at, last_failure)
  values (1, '1f5a3b86-6a0e-4f0a-8d0e-0a6de7b1a001', 'HOUSEHOLD_DECIDED', 'H-1', 'testland', '2026-11-27T00:34:00.000001Z', ${bytes}7b7d', 'DELIVERED', '2026-11-27T00:34:00.000001Z', 1, '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z', null);
alter sequence outgoing_event_seq restart with 1001;
update courier_turn set holder = '1f5a3b86-6a0e-4f0a-8d0e-0a6de7b1a002', until = '2026-11-27T00:34:00.000001Z';
