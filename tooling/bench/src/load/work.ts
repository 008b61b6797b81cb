import type { Scale } from "../scale.ts";

const note = `'Met about the applications of this week; agreed on two employers to visit together and on what may be said.'`;

/** A plan of ordinary length. */
const planContent = `jsonb_build_object('goal', 'Work with plants, outdoors, close to home. ' || repeat('In my own words. ', 10),
  'preferences', jsonb_build_object('jobTypes', 'Garden centre', 'hours', 'About 20', 'schedule', 'Mornings', 'pay', '', 'distance', 'One bus', 'setting', 'Outdoors', 'avoid', '', 'other', ''),
  'disclosure', jsonb_build_object('choice', 'decide-per-employer', 'mayBeSaid', 'That I use an employment service.', 'notToBeSaid', 'Anything about my health.', 'toWhom', 'The hiring manager'),
  'objectives', jsonb_build_array(jsonb_build_object('objectiveId', uuidv7(), 'title', 'Meet employers', 'steps', jsonb_build_array(
    jsonb_build_object('stepId', uuidv7(), 'text', 'Visit the garden centre', 'owner', 'specialist', 'by', current_date + (p.n % 30)::int - 5, 'state', 'open', 'doneOn', null),
    jsonb_build_object('stepId', uuidv7(), 'text', 'Ask about a bus pass', 'owner', 'counselor', 'by', current_date + (p.n % 40)::int - 5, 'state', 'open', 'doneOn', null),
    jsonb_build_object('stepId', uuidv7(), 'text', 'Bring the old certificates', 'owner', 'client', 'by', null, 'state', 'done', 'doneOn', current_date - 20)))),
  'supports', '[]'::jsonb, 'targetEmployers', jsonb_build_array(jsonb_build_object('targetId', uuidv7(), 'name', 'Green Garden', 'why', 'Near')), 'vrItems', '[]'::jsonb,
  'meetingRhythm', 'weekly', 'firstEmployerContactBy', null, 'reviewOn', current_date + (p.n % 90)::int - 20)`;

/** Somebody of `people` for each of `rows` numbers: some have several times as much as others, as it is. */
const spread = (rows: number, people: number) => `(
  select g, 1 + (floor(power(random(), 1.2) * ${people})::bigint * 7919) % ${people} as n, random() as at from generate_series(1, ${rows}) g offset 0)`;

/** What was done with and for people: employers, jobs, plans, contacts, who looked. */
export function work(scale: Scale): string[] {
  const people = scale.ipsAgencies * scale.programsEach * scale.specialistsEach * scale.clientsEach;
  return [
    `insert into employer (id, agency_id, name) select uuidv7(), a.id, 'Employer ' || n from agency a, generate_series(1, 250) n where a.kind = 'ips'`,
    `create temp table employer_of as select row_number() over (partition by agency_id order by id) as n, id, agency_id, name from employer`,
    `create unique index on employer_of (agency_id, n)`,
    `create temp table visit as
      select uuidv7() as id, p.agency_id, p.unit_id, p.client_id, p.staff_id, e.id as employer_id, e.name as employer_name,
        p.entered_on + floor(s.at * (current_date - p.entered_on))::int as on_date, s.g % 3 = 0 as hiring_manager
      from ${spread(scale.employerContacts, people)} s join person_of p on p.n = s.n join employer_of e on e.agency_id = p.agency_id and e.n = 1 + s.g % 250`,
    `insert into employer_contact (id, agency_id, unit_id, employer_id, staff_id, on_date, mode, hiring_manager)
      select id, agency_id, unit_id, employer_id, staff_id, on_date, 'in-person', hiring_manager from visit`,
    `insert into employer_contact_client (id, agency_id, unit_id, client_id, employer_contact_id, employer_id, employer_name, staff_id, staff_name, on_date, hiring_manager, attendees)
      select uuidv7(), agency_id, unit_id, client_id, id, employer_id, employer_name, staff_id, 'Specialist', on_date, hiring_manager, '{specialist}' from visit`,
    `insert into job (id, agency_id, unit_id, client_id, employer_name, title, started_on, ended_on, hours_per_week, hourly_wage_cents)
      select uuidv7(), agency_id, unit_id, client_id, 'Employer ' || n % 250, 'Helper', current_date - (n % 300)::int - 10, case when n % 4 = 0 then current_date - 3 end, 20, 1650
      from person_of where n % 5 < 2`,
    `insert into milestone (id, agency_id, unit_id, client_id, kind, source, job_id, on_date, recorded_at)
      select uuidv7(), agency_id, unit_id, client_id, 'job-start', 'own', id, started_on, started_on from job`,
    `insert into plan (id, agency_id, unit_id, client_id, version, content, review_on, updated_at, updated_by_name, updated_by_agency_id)
      select uuidv7(), p.agency_id, p.unit_id, p.client_id, ${scale.planVersions}, ${planContent}, current_date + (p.n % 90)::int - 20, now() - interval '9 days', 'Specialist', p.agency_id
      from person_of p where p.n % 5 < 4`,
    `insert into plan_version (id, agency_id, unit_id, client_id, plan_id, version, content, saved_at, saved_by_name, saved_by_agency_id)
      select uuidv7(), p.agency_id, p.unit_id, p.client_id, p.id, v, p.content, p.updated_at - make_interval(days => 5 * (${scale.planVersions} - v)), 'Specialist', p.agency_id
      from plan p, generate_series(1, ${scale.planVersions}) v`,
    `insert into access_entry (id, agency_id, unit_id, client_id, reader_agency_id, reader_staff_id, reader_name, screen, groups, at)
      select uuidv7(), p.agency_id, p.unit_id, p.client_id, p.agency_id, p.staff_id, 'Specialist', 'client.get', '{identity}', now() - s.at * interval '300 days'
      from ${spread(scale.looks, people)} s join person_of p on p.n = s.n`,
    ...contacts(scale.contacts, people),
  ];
}

/** A million rows at a time, in the order of days as they would have come. */
function contacts(rows: number, people: number): string[] {
  const portion = 1_000_000;
  return Array.from({ length: Math.ceil(rows / portion) }, (_, index) => {
    const size = Math.min(portion, rows - index * portion);
    return `insert into contact (id, agency_id, unit_id, client_id, staff_id, on_date, minutes, place, note)
      select uuidv7(on_date - now()), agency_id, unit_id, client_id, staff_id, on_date, 15 + g % 90, (array['office','community','home','worksite','phone','video'])[1 + g % 6]::contact_place, ${note}
      from (select s.g, p.agency_id, p.unit_id, p.client_id, p.staff_id, p.entered_on + floor(s.at * (current_date - p.entered_on))::int as on_date
        from ${spread(size, people)} s join person_of p on p.n = s.n order by 6) ordered`;
  });
}

/** The history that the triggers would have written, one row for each row of the record. */
export const history = (): string[] =>
  [
    ["client", "identity", "agency_id, unit_id, id"],
    ["episode", "referral-and-eligibility", "agency_id, unit_id, client_id"],
    ["assignment", "referral-and-eligibility", "agency_id, unit_id, client_id"],
    ["milestone", "referral-and-eligibility", "agency_id, unit_id, client_id"],
    ["release", "identity", "agency_id, unit_id, client_id"],
    ["job", "jobs-and-wages", "agency_id, unit_id, client_id"],
    ["employer_contact_client", "employer-contacts", "agency_id, unit_id, client_id"],
    ["contact", "case-notes", "agency_id, unit_id, client_id"],
  ].map(
    ([
      table,
      group,
      place,
    ]) => `insert into history (id, at, agency_id, unit_id, client_id, data_group, table_name, row_id, action, actor_name, screen)
      select uuidv7(interval '-9 days'), now() - interval '9 days', ${place}, '${group}', '${table}', id, 'insert', 'Specialist', 'contact.add' from ${table}`,
  );
