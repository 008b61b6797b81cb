-- Documents of evidence, and the mark that one was filed in error, are read by another agency while their group is released:
-- its open pages are told of them too.
create or replace function app.released_tables() returns text[] language sql immutable parallel safe as $$
  select array['assignment', 'client', 'clock_extension', 'contact', 'employer_contact_client', 'episode', 'evidence_file',
    'evidence_filed_in_error', 'job', 'milestone', 'milestone_evidence', 'plan', 'plan_acknowledgement', 'plan_comment', 'plan_version',
    'reported_vr', 'task', 'vr_case']
$$;
