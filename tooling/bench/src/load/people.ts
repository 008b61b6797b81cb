import type { Scale } from "../scale.ts";

/** The groups a client releases to VR. */
const toVr =
  "{identity,referral-and-eligibility,job-search-plan,employer-contacts,jobs-and-wages,career-profile,case-notes}";

/** Agencies, programs, offices, staff with sign-ins, and everybody they serve. */
export const people = (scale: Scale, passwordHash: string): string[] => [
  `insert into agency (id, name, kind, time_zone, state)
    select uuidv7(), 'Agency ' || n, 'ips'::agency_kind, 'America/New_York', 'NY' from generate_series(1, ${scale.ipsAgencies}) n
    union all select uuidv7(), 'State VR', 'vr', 'America/New_York', 'NY'`,
  `insert into unit (id, agency_id, kind, name)
    select uuidv7(), a.id, 'program'::unit_kind, a.name || ' program ' || n from agency a, generate_series(1, ${scale.programsEach}) n where a.kind = 'ips'
    union all select uuidv7(), a.id, 'office', 'Office ' || n from agency a, generate_series(1, ${scale.offices}) n where a.kind = 'vr'`,
  `insert into staff (id, agency_id, unit_id, number, name, role, fte, started_on)
    select uuidv7(), u.agency_id, u.id, u.name || '-' || n, 'Specialist ' || u.name || ' ' || n, 'specialist'::staff_role, 1, current_date - 700
      from unit u, generate_series(1, ${scale.specialistsEach}) n where u.kind = 'program'
    union all select uuidv7(), u.agency_id, u.id, u.name || '-' || n, 'Counselor ' || u.name || ' ' || n, 'vr-counselor', 1, current_date - 700
      from unit u, generate_series(1, ${scale.counselorsEach}) n where u.kind = 'office'`,
  `insert into auth."user" (id, name, email, email_verified)
    select s.id::text, s.name, 'staff' || row_number() over (partition by s.role order by s.id) || '@' || case s.role when 'specialist' then 'ips' else 'vr' end || '.example', true from staff s`,
  `insert into auth.account (id, user_id, account_id, provider_id, password)
    select u.id, u.id, u.id, 'credential', '${passwordHash}' from auth."user" u`,
  `insert into membership (id, agency_id, user_id, staff_id, role, unit_id, from_on)
    select uuidv7(), s.agency_id, s.id::text, s.id, s.role, s.unit_id, current_date - 700 from staff s`,
  `create temp table person_of as
    select row_number() over (order by s.id, n) as n, uuidv7() as client_id, uuidv7() as person_id, uuidv7() as episode_id, s.id as staff_id, s.agency_id, s.unit_id,
      current_date - 20 - (random() * 700)::int as entered_on
    from staff s, generate_series(1, ${scale.clientsEach}) n where s.role = 'specialist'`,
  `create unique index on person_of (n)`,
  `create temp table office_of as
    select row_number() over (order by s.id) - 1 as n, s.id as staff_id, s.agency_id, s.unit_id from staff s where s.role = 'vr-counselor'`,
  // The share is spread over all agencies; n is scattered with a prime.
  `create temp table served as
    select p.n, uuidv7() as client_id, uuidv7() as case_id, p.person_id, p.client_id as ips_client_id, o.staff_id, o.agency_id, o.unit_id,
      p.entered_on + 10 + (p.n % 40)::int as applied_on
    from person_of p join office_of o on o.n = p.n % (select count(*) from office_of) where (p.n * 7919) % 100 < ${scale.servedPercent}`,
  `insert into person (id) select person_id from person_of`,
  `insert into client (id, agency_id, unit_id, person_id, number, first_name, last_name, born_on, phone, email)
    select client_id, agency_id, unit_id, person_id, 'C-' || n, (array['Donna','James','Maria','Robert','Linda','Luis','Aisha','Chen','Olga','Samuel'])[1 + n % 10],
      (array['Rivera','Ames','Brooks','Castillo','Dunn','Estes','Ford','Grant','Hale','Ingram','Jones'])[1 + n % 11] || '-' || n,
      date '1960-01-01' + (n % 14000)::int, '555-0100', 'person' || n || '@mail.example' from person_of
    union all
    select client_id, agency_id, unit_id, person_id, 'V-' || n, 'Person', 'Served-' || n, date '1960-01-01' + (n % 14000)::int, null, null from served`,
  `insert into episode (id, agency_id, unit_id, client_id, referred_on, entered_on, exited_on, exit_reason)
    select episode_id, agency_id, unit_id, client_id, entered_on - 12, entered_on, case when n % 12 = 0 then current_date - 5 end,
      case when n % 12 = 0 then 'moved'::episode_exit_reason end from person_of`,
  `insert into assignment (id, agency_id, unit_id, client_id, episode_id, staff_id, from_on)
    select uuidv7(), agency_id, unit_id, client_id, episode_id, staff_id, entered_on from person_of`,
  `insert into vr_case (id, agency_id, unit_id, client_id, counselor_staff_id, status, applied_on, eligible_on, ipe_signed_on)
    select case_id, agency_id, unit_id, client_id, staff_id, case when n % 3 = 0 then 'applicant' when n % 3 = 1 then 'eligible' else 'ipe-signed' end::vr_case_status, applied_on,
      case when n % 3 > 0 then applied_on + 50 end, case when n % 3 = 2 then applied_on + 120 end from served`,
  `insert into milestone (id, agency_id, unit_id, client_id, kind, source, episode_id, on_date, recorded_at, recorded_by_staff_id, recorded_by_name)
    select uuidv7(), agency_id, unit_id, client_id, 'referral'::milestone_kind, 'own'::milestone_source, episode_id, entered_on - 12, entered_on, staff_id, 'Specialist' from person_of
    union all select uuidv7(), agency_id, unit_id, client_id, 'program-entry', 'own', episode_id, entered_on, entered_on, staff_id, 'Specialist' from person_of
    union all select uuidv7(), agency_id, unit_id, client_id, 'program-exit', 'own', episode_id, current_date - 5, now(), staff_id, 'Specialist' from person_of where n % 12 = 0`,
  `insert into milestone (id, agency_id, unit_id, client_id, kind, source, vr_case_id, on_date, recorded_at, recorded_by_staff_id, recorded_by_name)
    select uuidv7(), agency_id, unit_id, client_id, 'vr-application'::milestone_kind, 'own'::milestone_source, case_id, applied_on, applied_on, staff_id, 'Counselor' from served
    union all select uuidv7(), agency_id, unit_id, client_id, 'vr-eligibility', 'own', case_id, applied_on + 50, applied_on, staff_id, 'Counselor' from served where n % 3 > 0
    union all select uuidv7(), agency_id, unit_id, client_id, 'vr-ipe-signed', 'own', case_id, applied_on + 120, applied_on, staff_id, 'Counselor' from served where n % 3 = 2`,
  `insert into release (id, agency_id, unit_id, client_id, to_agency_id, purposes, signed_by_name, capacity, signature_kind, signed_on, valid_from, expires_on, form_language, statement_version)
    select uuidv7(), p.agency_id, p.unit_id, p.client_id, (select id from agency where kind = 'vr'), '{coordinate-employment-services}'::release_purpose[], 'The person', 'self'::signing_capacity, 'on-screen'::signature_kind,
      p.entered_on, p.entered_on, current_date + 20 + (p.n % 300)::int, 'en'::language, '1' from person_of p where (p.n * 7919) % 100 < ${scale.sharedPercent}
    union all
    select uuidv7(), v.agency_id, v.unit_id, v.client_id, p.agency_id, '{coordinate-employment-services}'::release_purpose[], 'The person', 'self'::signing_capacity, 'on-screen'::signature_kind,
      v.applied_on, v.applied_on, current_date + 20 + (v.n % 300)::int, 'en'::language, '1' from served v join person_of p on p.n = v.n where v.n % 2 = 0`,
  `insert into release_grant (id, agency_id, unit_id, client_id, release_id, data_group, to_agency_id, valid_from, expires_on)
    select uuidv7(), r.agency_id, r.unit_id, r.client_id, r.id, g, r.to_agency_id, r.valid_from, r.expires_on
    from release r join agency a on a.id = r.agency_id
    cross join unnest(case a.kind when 'ips' then '${toVr}'::data_group[] else '{identity,referral-and-eligibility,ipe-and-vr-services,job-search-plan}'::data_group[] end) g`,
];
