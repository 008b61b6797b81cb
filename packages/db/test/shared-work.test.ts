import { sharedWorkGroup, sharedWorkKinds } from "@ips/domain";
import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestStaff,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let client: TestClient;
let ana: TestStaff;
let ben: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  agency = await aTestAgency(owner);
  client = await aTestClient(owner, agency);
  ana = await aTestStaff(owner, agency);
  ben = await aTestStaff(owner, agency);
});

const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);
const record = async (who: TestStaff, id = v7()) => {
  await as(who, (tx) =>
    tx.insert(t.sharedWork).values({
      id,
      ...client.row,
      kind: "ips-vr-meeting",
      onDate: "2026-04-01",
      staffName: "Somebody else",
    }),
  );
  return id;
};
const takeBack = (who: TestStaff, ids: readonly string[]) =>
  refusal(as(who, (tx) => tx.execute(sql`select app.take_back_shared_work(${sql.param([...ids])}::uuid[])`)));
const standingRows = (ids: readonly string[]) =>
  as(ana, (tx) => tx.select({ id: t.sharedWork.id }).from(t.sharedWork)).then((rows) =>
    rows.filter(({ id }) => ids.includes(id)),
  );

test("every kind has the group that the domain says", async () => {
  const other = await aTestClient(database().owner, agency);
  for (const kind of sharedWorkKinds)
    await database()
      .owner.insert(t.sharedWork)
      .values({ id: v7(), ...other.row, kind, onDate: "2026-04-01" });
  const rows = await database()
    .owner.select({ kind: t.sharedWork.kind, group: t.sharedWork.dataGroup })
    .from(t.sharedWork)
    .where(eq(t.sharedWork.clientId, other.id));
  expect(Object.fromEntries(rows.map(({ kind, group }) => [kind, group]))).toEqual(
    Object.fromEntries(sharedWorkKinds.map((kind) => [kind, sharedWorkGroup(kind)])),
  );
});

test("who recorded it is the acting member of staff, whatever was sent", async () => {
  const id = await record(ana);
  const [row] = await database().owner.select().from(t.sharedWork).where(eq(t.sharedWork.id, id));
  expect(row).toMatchObject({ staffId: ana.id, takenBackAt: null });
  expect(row?.staffName).not.toBe("Somebody else");
});

test("nobody changes a row, and a note is short and says something", async () => {
  const id = await record(ana);
  const change = as(ana, (tx) => tx.update(t.sharedWork).set({ note: "x" }).where(eq(t.sharedWork.id, id)));
  await expect(refusal(change)).resolves.not.toBe("accepted");
  for (const note of [" ", "x".repeat(501)]) {
    const values = { id: v7(), ...client.row, kind: "ips-vr-meeting" as const, onDate: "2026-04-01", note };
    expect(await refusal(as(ana, (tx) => tx.insert(t.sharedWork).values(values)))).toBe(
      "shared_work_note_short",
    );
  }
});

test("what was recorded in one act is taken back whole, by whoever recorded it", async () => {
  const [first, second, foreign] = [await record(ana), await record(ana), await record(ben)];
  expect(await takeBack(ana, [first, foreign])).toBe("taken_back_within_a_day");
  expect(await takeBack(ana, [first, v7()])).not.toBe("accepted");
  expect(await takeBack(ana, [])).not.toBe("accepted");
  expect(await standingRows([first, second, foreign])).toHaveLength(3);
  expect(await takeBack(ana, [first, second])).toBe("accepted");
  expect(await takeBack(ana, [first, second])).toBe("accepted");
  expect((await standingRows([first, second, foreign])).map(({ id }) => id)).toEqual([foreign]);
});

test("after a day it stands", async () => {
  const id = await record(ana);
  await database().owner.execute(
    sql`update shared_work set created_at = now() - interval '25 hours' where id = ${id}`,
  );
  expect(await takeBack(ana, [id])).toBe("taken_back_within_a_day");
});

test("another agency's is not there to be taken back", async () => {
  const id = await record(ana);
  const vr = await aTestAgency(database().owner, { kind: "vr" });
  const counselor = await aTestStaff(database().owner, vr);
  const [foreign, missing] = [await takeBack(counselor, [id]), await takeBack(counselor, [v7()])];
  expect(foreign).toBe(missing);
  expect(await standingRows([id])).toHaveLength(1);
});
