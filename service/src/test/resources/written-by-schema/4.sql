insert into data_key (id, household, wrapped, master_key, created_at, destroyed_at)
  values (4, null, null, '3eb1bd439947eb76', '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z');
alter sequence data_key_seq restart with 1001;
insert into import_job (id, format, state, caller, created_at, changed_at, started_at, ended_at, total, done, created, changed, unchanged, refused, errors, data_key, error_key)
  values (1, 'NDJSON', 'DONE', 'loopback', '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z', '2026-11-27T00:34:00.000001Z', 1, 1, 0, 0, 0, 1, 1, 4, 4);
alter sequence import_job_seq restart with 1001;
insert into import_chunk (job, begins_at, content)
  values (1, 0, ${bytes}7365616c6564');
insert into import_error (job, number, line, code, content)
  values (1, 1, 1, 'MISSING_FIELD', ${bytes}7365616c6564');
