import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run.ts";
import { harborFolder, harborTruth } from "./harbor.ts";

const program = "Harbor East";
const { asOf } = harborTruth;
type Item24 = {
  item: number;
  perSpecialist: Record<string, number>;
  sources: Record<string, string>;
  mean: number;
};

let database: TestDatabase;
async function ips(...args: string[]): Promise<string> {
  const out: string[] = [];
  await runCommandLine(args, {
    stdout: (text) => out.push(text),
    stderr: () => {},
    environment: { DATABASE_URL: database.url, NODE_ENV: "test" },
  });
  return out.join("");
}
async function item24(): Promise<Item24 | undefined> {
  const told = JSON.parse(await ips("fidelity", "--program", program, "--as-of", asOf, "--json")) as {
    items: Item24[];
  };
  return told.items.find(({ item }) => item === 24);
}
beforeAll(async () => {
  database = await testDatabase();
  await ips("import", harborFolder, "--agency", harborTruth.agency, "--as-of", asOf, "--json");
}, 120_000);
afterAll(() => database.close());

test("a specialist who keeps no weekly hours is counted from places and minutes, and it is said; the others stay as they are", async () => {
  const kept = await item24();
  const [name = ""] = Object.keys(kept?.perSpecialist ?? {});
  expect(new Set(Object.values(kept?.sources ?? {}))).toEqual(new Set(["weekly-time"]));

  const staff = "(select id from staff where name = $1)";
  await database.ownerPool.query(`delete from weekly_time where staff_id = ${staff}`, [name]);
  const { rows } = await database.ownerPool.query<{ share: number }>(
    `select (sum(minutes) filter (where place in ('community', 'home', 'worksite')))::float8 / sum(minutes) as share
     from contact where staff_id = ${staff} and on_date between '2026-05-01' and '2026-10-31'`,
    [name],
  );
  const found = await item24();
  expect(found?.sources[name]).toBe("contacts");
  expect(found?.perSpecialist[name]).toBeCloseTo(rows[0]?.share ?? Number.NaN, 9);
  const others = ({ perSpecialist }: Item24) =>
    Object.entries(perSpecialist).filter(([each]) => each !== name);
  expect(found && others(found)).toEqual(kept && others(kept));
});

test("weeks off are weekly hours all the same: whoever keeps them is not counted from contacts", async () => {
  const { rows } = await database.ownerPool.query<{ name: string }>(
    "update weekly_time w set scheduled_hours = 0, community_hours = 0, employment_hours = 0 from staff s where s.id = w.staff_id returning s.name",
  );
  const found = await item24();
  expect(rows.length).toBeGreaterThan(0);
  expect(Object.values(found?.sources ?? {})).toEqual(["contacts"]);
});
