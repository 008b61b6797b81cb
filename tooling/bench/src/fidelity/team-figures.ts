/** What a fidelity review asks about and the other cases do without: supervisors, weekly hours, contacts with VR, events, answers. */
export const teamFigures = (): string[] => [
  `insert into staff (id, agency_id, unit_id, number, name, role, fte, started_on)
    select uuidv7(), u.agency_id, u.id, u.name || '-lead', 'Lead of ' || u.name, 'ips-supervisor', 1, current_date - 700 from unit u where u.kind = 'program'`,
  `insert into auth."user" (id, name, email, email_verified)
    select s.id::text, s.name, 'lead' || row_number() over (order by s.id) || '@ips.example', true from staff s where s.role = 'ips-supervisor'`,
  `insert into auth.account (id, user_id, account_id, provider_id, password)
    select u.id, u.id, u.id, 'credential', (select password from auth.account limit 1) from auth."user" u where u.email like 'lead%@ips.example'`,
  `insert into membership (id, agency_id, user_id, staff_id, role, unit_id, from_on)
    select uuidv7(), s.agency_id, s.id::text, s.id, s.role, s.unit_id, current_date - 700 from staff s where s.role = 'ips-supervisor'`,
  // One specialist in five keeps no weekly hours: their time in the community is counted from contacts.
  `insert into weekly_time (id, agency_id, unit_id, staff_id, week_of, scheduled_hours, community_hours, employment_hours)
    select uuidv7(), s.agency_id, s.unit_id, s.id, date_trunc('week', current_date)::date - 7 * w, 37.5, 20 + w % 9, 36
    from (select *, row_number() over (order by id) as place from staff where role = 'specialist') s, generate_series(1, 104) w where s.place % 5 > 0`,
  `insert into vr_contact (id, agency_id, unit_id, staff_id, counselor_name, on_date, kind, mode)
    select uuidv7(), s.agency_id, s.unit_id, s.id, 'Eric Miller', current_date - 5 * d,
      case when d % 6 = 0 then 'scheduled-meeting' else 'client-contact' end::vr_contact_kind, case when d % 6 = 0 then 'in-person' else 'phone' end::contact_mode
    from staff s, generate_series(1, 146) d where s.role = 'specialist'`,
  `insert into program_event (id, agency_id, unit_id, kind, on_date, recorded_by_name)
    select uuidv7(), u.agency_id, u.id, 'unit-meeting'::program_event_kind, current_date - 7 * w, 'Lead' from unit u, generate_series(0, 103) w where u.kind = 'program'`,
  `insert into item_answer (id, agency_id, unit_id, question, answer, on_date, recorded_by_name)
    select uuidv7(), u.agency_id, u.id, q, true, current_date - 30 * n, 'Lead'
    from unit u, unnest(array['mutual-cover','talk-weekly','disclosure.pros-and-cons','most-get-in']) q, generate_series(0, 9) n where u.kind = 'program'`,
];

/** The same people with a past of so many times the length: what they did, again, each time two years earlier. */
export const olderPast = (times: number): string[] =>
  Array.from({ length: times - 1 }, (_, index) => `(730 * ${index + 1})`).flatMap((days) => [
    `insert into weekly_time (id, agency_id, unit_id, staff_id, week_of, scheduled_hours, community_hours, employment_hours)
      select uuidv7(), agency_id, unit_id, staff_id, week_of - (${days} / 7) * 7, scheduled_hours, community_hours, employment_hours from weekly_time where week_of > current_date - 730
      on conflict do nothing`,
    `insert into vr_contact (id, agency_id, unit_id, staff_id, counselor_name, on_date, kind, mode)
      select uuidv7(), agency_id, unit_id, staff_id, counselor_name, on_date - ${days}, kind, mode from vr_contact where on_date > current_date - 731`,
    `create temp table shifted as select id as old_id, uuidv7() as id from employer_contact where on_date > current_date - 730`,
    `insert into employer_contact (id, agency_id, unit_id, employer_id, staff_id, on_date, mode, hiring_manager)
      select shifted.id, agency_id, unit_id, employer_id, staff_id, on_date - ${days}, mode, hiring_manager from employer_contact join shifted on shifted.old_id = employer_contact.id`,
    `insert into employer_contact_client (id, agency_id, unit_id, client_id, employer_contact_id, employer_id, employer_name, staff_id, staff_name, on_date, hiring_manager, attendees)
      select uuidv7(), agency_id, unit_id, client_id, shifted.id, employer_id, employer_name, staff_id, staff_name, on_date - ${days}, hiring_manager, attendees
      from employer_contact_client join shifted on shifted.old_id = employer_contact_client.employer_contact_id`,
    `drop table shifted`,
    `insert into contact (id, agency_id, unit_id, client_id, staff_id, on_date, minutes, place)
      select uuidv7(), agency_id, unit_id, client_id, staff_id, on_date - ${days}, minutes, place from contact where on_date > current_date - 730`,
  ]);
