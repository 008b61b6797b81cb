import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestStaff,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { clientTables } from "./support/client-tables.ts";
import { useDatabase } from "./support/use-database.ts";

type Plan = {
  "Node Type": string;
  "Subplan Name"?: string;
  "Parent Relationship"?: string;
  "Index Name"?: string;
  "Actual Loops": number;
  Plans?: Plan[];
};

const database = useDatabase();
let specialist: TestStaff;
let counselor: TestStaff;
let client: TestClient;
beforeAll(async () => {
  const { owner, ownerPool } = database();
  const agency = await aTestAgency(owner, { units: ["East", "West"] });
  const vr = await aTestAgency(owner, { kind: "vr" });
  specialist = await aTestStaff(owner, agency, { unitIds: [agency.units[0].id] });
  counselor = await aTestStaff(owner, vr);
  for (let n = 0; n < 30; n += 1) {
    client = await aTestClient(owner, agency);
    const contacts = Array.from({ length: 100 }, (_, day) => ({
      id: v7(),
      ...client.row,
      staffId: specialist.id,
      onDate: `2026-0${1 + (day % 9)}-1${day % 10}`,
      minutes: 30,
      place: "home" as const,
    }));
    await owner.insert(t.contact).values(contacts);
  }
  await ownerPool.query("analyze");
}, 60_000);

/** Every node of the plan PostgreSQL really ran, as the application. */
async function planOf(who: TestStaff, query: string): Promise<Plan[]> {
  const { rows } = await asActor(database().app, who.actor(), (tx) =>
    tx.execute<{ "QUERY PLAN": [{ Plan: Plan }] }>(sql.raw(`explain (analyze, format json) ${query}`)),
  );
  const flat = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(flat)];
  const root = rows[0]?.["QUERY PLAN"][0].Plan;
  return root === undefined ? [] : flat(root);
}

/** What a policy asks is answered once: as an InitPlan, or as one table hashed before the rows are read. */
const answeredPerRow = (plan: Plan[]) =>
  plan.filter((node) => node["Parent Relationship"] === "SubPlan" && node["Actual Loops"] > 1);

describe("what a policy asks is answered once a statement, not once a row", () => {
  const tables = [...new Set(clientTables.map(({ table }) => table))];
  test.each(tables)("%s", async (table) => {
    for (const who of [specialist, counselor]) {
      const plan = await planOf(who, `select * from public.${table}`);
      expect(plan.some((node) => node["Parent Relationship"] === "InitPlan")).toBe(true);
      expect(answeredPerRow(plan)).toEqual([]);
    }
  });
});

describe("the pages in use every day read by an index", () => {
  const indexes = (plan: Plan[]) => plan.flatMap((node) => node["Index Name"] ?? []);

  test("the latest contacts of a client", async () => {
    const plan = await planOf(
      specialist,
      `select * from contact where agency_id = '${client.agencyId}' and client_id = '${client.id}' order by on_date desc limit 25`,
    );
    expect(["contact_latest", "contact_client"]).toContain(indexes(plan)[0]);
    expect(plan.map((node) => node["Node Type"])).not.toContain("Seq Scan");
  });

  test("the last contact of each client of a caseload", async () => {
    const plan = await planOf(
      specialist,
      `select c.id, (select max(k.on_date) from contact k where k.agency_id = c.agency_id and k.client_id = c.id) from client c`,
    );
    expect(indexes(plan)).toContain("contact_latest");
    expect(plan.filter((node) => node["Node Type"] === "Seq Scan" && node["Actual Loops"] > 1)).toEqual([]);
  });

  test("the contacts of a member of staff in a week", async () => {
    const plan = await planOf(
      specialist,
      `select count(*) from contact where agency_id = '${client.agencyId}' and staff_id = '${specialist.id}' and on_date between '2026-02-01' and '2026-02-07'`,
    );
    expect(indexes(plan).some((name) => name.startsWith("contact_"))).toBe(true);
  });
});
