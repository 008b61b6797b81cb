-- Evidence files: what the database fills and holds true.

alter table evidence_file enable row level security, force row level security;
alter table evidence_filed_in_error enable row level security, force row level security;
grant select, insert on evidence_file, evidence_filed_in_error to ips_app;
grant select on milestone_evidence to ips_definer;

-- A file is about what its evidence is about, and it is the file that was described: its size and its fingerprint.
create function app.before_evidence_file() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  described public.milestone_evidence;
begin
  select * into described from public.milestone_evidence e where e.id = new.evidence_id and e.client_id = new.client_id;
  if not found then
    raise exception 'there is no such evidence' using errcode = 'foreign_key_violation', constraint = 'evidence_file_evidence_fk', table = 'evidence_file';
  end if;
  new.data_group := described.data_group;
  if described.kind <> 'file' or described.bytes <> octet_length(new.content) or described.sha256 <> encode(sha256(new.content), 'hex') then
    raise exception 'this is not the file that was described' using errcode = 'check_violation', constraint = 'evidence_file_as_described', table = 'evidence_file';
  end if;
  return new;
end $$;

create trigger before_evidence_file before insert on evidence_file for each row execute function app.before_evidence_file();

create function app.before_evidence_filed_in_error() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  select e.data_group into new.data_group from public.milestone_evidence e where e.id = new.evidence_id and e.client_id = new.client_id;
  -- Unknown evidence is refused by the foreign key; until then the row must not pass as anything.
  new.data_group := coalesce(new.data_group, 'substance-use');
  new.recorded_at := app.now();
  new.recorded_by_staff_id := app.staff();
  new.recorded_by_name := coalesce(app.staff_name(), '');
  return new;
end $$;

create trigger before_evidence_filed_in_error before insert on evidence_filed_in_error for each row execute function app.before_evidence_filed_in_error();

-- The bytes are not repeated in the history: the row of the evidence tells of them.
select app.keep_history('evidence_filed_in_error', 'column');

revoke execute on function app.before_evidence_file(), app.before_evidence_filed_in_error() from public;
alter function app.before_evidence_file() owner to ips_definer;
alter function app.before_evidence_filed_in_error() owner to ips_definer;
