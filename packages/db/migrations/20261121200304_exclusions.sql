-- What must never be, where a range decides it (btree_gist).

-- Two episodes of a client in one program at the same time. The day of exit may be the day of a new entry.
alter table episode add constraint episode_no_overlap
  exclude using gist (client_id with =, daterange(coalesce(entered_on, referred_on), exited_on, '[)') with &&);

-- Two specialists assigned at the same time.
alter table assignment add constraint assignment_no_overlap
  exclude using gist (episode_id with =, daterange(from_on, to_on, '[)') with &&);

-- Two releases in force for the same client, recipient and group.
alter table release_grant add constraint release_grant_no_overlap
  exclude using gist (client_id with =, to_agency_id with =, data_group with =, daterange(valid_from, expires_on, '[]') with &&)
  where (ended_at is null);
