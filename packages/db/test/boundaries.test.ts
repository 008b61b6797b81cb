import { expect, test } from "vitest";
import { clientTables } from "./support/client-tables.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
const rows = async <T extends object>(query: string): Promise<T[]> =>
  (await database().ownerPool.query<T>(query)).rows;

/** Tables that are not about a client: test/agency-access.test.ts holds them to the matrix. */
const agencyTables = [
  "action_goal",
  "action_note",
  "action_step",
  "agency",
  "agency_setting",
  "break_glass_search",
  "employer",
  "employer_contact",
  "fidelity_setting",
  "fidelity_review",
  "import_rejection",
  "import_run",
  "installation",
  "invitation",
  "item_answer",
  "membership",
  "person",
  "plan_seen",
  "program_event",
  "published_figures",
  "reference_table",
  "referral_receipt",
  "release_decline",
  "review_chart",
  "review_client",
  "review_member",
  "review_rating",
  "review_report",
  "review_score",
  "review_task",
  "staff",
  "staff_team",
  "today_visit",
  "treatment_team",
  "unit",
  "vr_contact",
  "weekly_time",
];

test("every table of the record is placed in the access tests", async () => {
  const tables = await rows<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  expect(tables.map(({ name }) => name)).toEqual(
    [...new Set([...clientTables.map(({ table }) => table), ...agencyTables])].toSorted(),
  );
});

test("every table of the record has row security that binds its owner too, and a policy for the application", async () => {
  const open =
    await rows(`select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
    and not (relrowsecurity and relforcerowsecurity and exists (
      select 1 from pg_policy p where p.polrelid = c.oid and p.polroles = array['ips_app'::regrole::oid]))`);
  expect(open).toEqual([]);
});

test("no policy is for everybody", async () => {
  expect(await rows("select polname, polrelid::regclass from pg_policy where 0 = any(polroles)")).toEqual([]);
});

test("the application's roles own nothing, inherit nothing and cannot pass row security by", async () => {
  expect(
    await rows(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin from pg_roles where rolname like 'ips\\_%' order by 1`,
    ),
  ).toEqual([
    {
      rolname: "ips_app",
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: true,
    },
    {
      rolname: "ips_auth",
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: true,
    },
    {
      rolname: "ips_definer",
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    },
  ]);
  expect(
    await rows(
      "select relname from pg_class where relowner in ('ips_app'::regrole, 'ips_auth'::regrole, 'ips_definer'::regrole)",
    ),
  ).toEqual([]);
  expect(
    await rows("select 1 from pg_auth_members where member in ('ips_app'::regrole, 'ips_auth'::regrole)"),
  ).toEqual([]);
});

test("the application cannot touch the sign-in tables, nor sign-in the record", async () => {
  await expect(database().appPool.query('select 1 from auth."user"')).rejects.toMatchObject({
    code: "42501",
  });
  await expect(database().authPool.query("select 1 from public.client")).rejects.toMatchObject({
    code: "42501",
  });
  expect((await database().authPool.query('select 1 from auth."user"')).rowCount).toBe(0);
});

test("what is appended or signed can be neither changed nor removed by the application", async () => {
  const changeable = await rows<{
    name: string;
  }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and relname in ('access_entry', 'clock_extension', 'evidence_file', 'evidence_filed_in_error', 'handed_over', 'history', 'import_rejection', 'milestone', 'milestone_evidence', 'person',
      'plan_acknowledgement', 'plan_version', 'received_copy', 'release_decline', 'release_grant')
    and (has_any_column_privilege('ips_app', oid, 'update') or has_table_privilege('ips_app', oid, 'delete, truncate'))`);
  expect(changeable).toEqual([]);
});

test("no key, no agency, no client and no milestone date can be changed by the application", async () => {
  const changeable =
    await rows(`select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and has_column_privilege('ips_app', c.oid, a.attnum, 'update')
      and (a.attname in ('id', 'agency_id', 'client_id', 'person_id', 'created_at')
        or (a.attname = 'unit_id' and c.relname not in ('client', 'staff', 'membership'))
        or (c.relname in ('episode', 'vr_case', 'job') and a.atttypid = 'date'::regtype)
        or (c.relname in ('release', 'person_release', 'release_offer') and a.attname not in ('revoked_at', 'revoked_on', 'revoked_how', 'revoked_by_name', 'copy_given_on',
          'replaced_by_id', 'replaced_at', 'replaced_on', 'withdrawn_at', 'withdrawn_how')))`);
  expect(changeable).toEqual([]);
});

test("only a link to a treatment team can be removed by the application", async () => {
  expect(
    await rows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege('ips_app', oid, 'delete')",
    ),
  ).toEqual([{ relname: "staff_team" }]);
});

test("functions that see further belong to ips_definer, search no schema, and are for nobody unnamed", async () => {
  const loose = await rows(`select proname from pg_proc where pronamespace = 'app'::regnamespace
    and ((prosecdef and (proowner <> 'ips_definer'::regrole or not coalesce(proconfig @> array['search_path=""'], false)))
      or has_function_privilege('public', oid, 'execute'))`);
  expect(loose).toEqual([]);
});

test("ips_definer has a policy on every table that its functions were given, and on no other", async () => {
  const uneven =
    await rows(`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and (has_table_privilege('ips_definer', c.oid, 'select, insert, update') or has_any_column_privilege('ips_definer', c.oid, 'select, insert, update'))
      is distinct from exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polroles = array['ips_definer'::regrole::oid])`);
  expect(uneven).toEqual([]);
});

test("the application may list no persons, only add one", async () => {
  await expect(database().appPool.query("select id from person")).rejects.toMatchObject({ code: "42501" });
});

test("live updates tell other agencies of the tables that releases open, and of no other", async () => {
  const [told] = await rows<{ tables: string[] }>("select app.released_tables() as tables");
  const released = clientTables.filter(({ others, name }) => others === "granted" || name === "task");
  expect(told?.tables.toSorted()).toEqual([...new Set(released.map(({ table }) => table))].toSorted());
});
