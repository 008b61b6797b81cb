import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestRelease,
  aTestStaff,
  revokeTestRelease,
  type TestAgency,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let vr: TestAgency;
let ana: TestStaff;
let ben: TestStaff;
let eric: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  const { owner } = database();
  harbor = await aTestAgency(owner, { kind: "ips", name: "Harbor" });
  vr = await aTestAgency(owner, { kind: "vr", name: "State VR" });
  const third = await aTestAgency(owner, { kind: "vr", name: "Elsewhere" });
  ana = await aTestStaff(owner, harbor, { name: "Ana Lopez" });
  ben = await aTestStaff(owner, harbor, { name: "Ben Ortiz" });
  eric = await aTestStaff(owner, vr, { name: "Eric Miller" });
  stranger = await aTestStaff(owner, third, { name: "Somebody" });
});
const as = <T>(who: TestStaff, run: Parameters<typeof asActor<T>>[2]) =>
  asActor(database().app, who.actor(), run);

async function aPlan() {
  const { owner } = database();
  const theirs = await aTestClient(owner, harbor);
  const ours = await aTestClient(owner, vr, { personId: theirs.personId });
  const planId = v7();
  await as(ana, (tx) => tx.insert(t.plan).values({ id: planId, ...theirs.row, content: { goal: "first" } }));
  const plans = { groups: ["job-search-plan"] as const };
  const toVr = () => aTestRelease(owner, theirs, vr, plans);
  const toHarbor = () => aTestRelease(owner, ours, harbor, plans);
  const comment = (who: TestStaff, id = v7()) =>
    as(who, (tx) =>
      tx
        .insert(t.planComment)
        .values({ id, ...theirs.row, planId, stepId: v7(), kind: "comment", text: "Shall we?" }),
    );
  const task = (who: TestStaff, to: string, id = v7()) =>
    as(who, (tx) =>
      tx
        .insert(t.task)
        .values({ id, ...theirs.row, text: "Send the letter", dueOn: "2026-12-01", toAgencyId: to }),
    );
  return { theirs, ours, planId, toVr, toHarbor, comment, task };
}
/** As `refusal`, and "no row" when the policies left nothing to change. */
const changed = (run: Promise<{ rowCount: number | null }>) =>
  refusal(
    (async () => {
      if ((await run).rowCount === 0) throw Object.assign(new Error("no row"), { code: "no row" });
    })(),
  );

describe("a comment on a step", () => {
  test("is read with one release, written with two, and gone with a revocation", async () => {
    const { toVr, toHarbor, comment, planId } = await aPlan();
    await comment(ana);
    const seen = () =>
      as(eric, (tx) => tx.select().from(t.planComment).where(eq(t.planComment.planId, planId)));
    expect(await seen()).toEqual([]);
    const there = await toVr();
    expect(await seen()).toMatchObject([{ byName: "Ana Lopez", byAgencyId: harbor.id }]);
    expect(await refusal(comment(eric))).toBe("42501");
    await toHarbor();
    expect(await refusal(comment(eric))).toBe("accepted");
    expect(await refusal(comment(stranger))).toBe("42501");
    await revokeTestRelease(database().owner, there);
    expect(await seen()).toEqual([]);
  });

  test("is changed or taken back by whoever wrote it, for an hour", async () => {
    const { comment } = await aPlan();
    const id = v7();
    await comment(ana, id);
    const edit = (who: TestStaff) =>
      changed(
        as(who, (tx) =>
          tx
            .update(t.planComment)
            .set({ text: `Shall they? ${v7()}` })
            .where(eq(t.planComment.id, id)),
        ),
      );
    expect(await edit(ben)).toBe("no row");
    expect(await edit(ana)).toBe("accepted");
    const backdate = (interval: string) =>
      database().ownerPool.query(
        `alter table plan_comment disable trigger before_plan_comment; update plan_comment set at = now() - interval '${interval}' where id = '${id}'; alter table plan_comment enable trigger before_plan_comment`,
      );
    await backdate("59 minutes");
    expect(await edit(ana)).toBe("accepted");
    await backdate("61 minutes");
    expect(await edit(ana)).toBe("plan_comment_changed_within_an_hour");
    await backdate("1 minute");
    const withdraw = () =>
      changed(
        as(ana, (tx) =>
          tx.update(t.planComment).set({ withdrawnAt: new Date() }).where(eq(t.planComment.id, id)),
        ),
      );
    expect(await withdraw()).toBe("accepted");
    expect(
      await as(ana, (tx) => tx.select().from(t.planComment).where(eq(t.planComment.id, id))),
    ).toMatchObject([{ text: "", byName: "Ana Lopez" }]);
    expect(await withdraw()).toBe("plan_comment_changed_within_an_hour");
  });
});

describe("a task", () => {
  test("is answered by the side that was asked, withdrawn by the side that asked, opened again by the one who closed it", async () => {
    const { toVr, toHarbor, task } = await aPlan();
    await toVr();
    await toHarbor();
    const id = v7();
    await task(ana, vr.id, id);
    const put = (who: TestStaff, values: Partial<typeof t.task.$inferInsert>) =>
      changed(as(who, (tx) => tx.update(t.task).set(values).where(eq(t.task.id, id))));
    expect(await put(ana, { state: "done" })).toBe("task_answered_by_the_asked");
    expect(await put(eric, { text: "Something else" })).toBe("task_changed_by_its_asker");
    expect(await put(eric, { state: "withdrawn" })).toBe("task_withdrawn_by_its_asker");
    expect(await put(eric, { state: "declined" })).toBe("task_declined_with_words");
    expect(await put(stranger, { state: "done" })).toBe("no row");
    expect(await put(eric, { state: "done", answer: "Sent." })).toBe("accepted");
    expect(await put(eric, { state: "declined", answer: "No." })).toBe("task_closed_once");
    expect(await put(ana, { state: "open" })).toBe("task_answered_by_the_asked");
    expect(await put(eric, { state: "open" })).toBe("accepted");
    expect(await put(ana, { state: "withdrawn" })).toBe("accepted");
    expect(await put(ana, { state: "open" })).toBe("accepted");
  });

  test("is seen by the two sides alone, and by the owner's alone after a revocation", async () => {
    const { theirs, toVr, toHarbor, task } = await aPlan();
    const third = await aTestAgency(database().owner, { kind: "vr" });
    const other = await aTestStaff(database().owner, third);
    const there = await toVr();
    await toHarbor();
    await aTestRelease(database().owner, theirs, third, { groups: ["job-search-plan"] });
    await task(ana, vr.id);
    const count = async (who: TestStaff) =>
      (await as(who, (tx) => tx.select().from(t.task).where(eq(t.task.clientId, theirs.id)))).length;
    expect([await count(ben), await count(eric), await count(other)]).toEqual([1, 1, 0]);
    await revokeTestRelease(database().owner, there);
    expect([await count(ben), await count(eric)]).toEqual([1, 0]);
  });

  test("cannot be asked of one's own agency", async () => {
    const { task } = await aPlan();
    expect(await refusal(task(ana, harbor.id))).toBe("task_asked_of_the_other_side");
  });
});

describe("who is named in a shared plan", () => {
  test("the other side only while releases run both ways", async () => {
    const { theirs, toVr, toHarbor } = await aPlan();
    const names = async (who: TestStaff) =>
      (
        await as(who, (tx) =>
          tx.execute<{ name: string }>(
            sql`select name from app.names_in_plan(${theirs.id}, array[${ana.id}, ${eric.id}, ${stranger.id}]::uuid[]) order by name`,
          ),
        )
      ).rows.map(({ name }) => name);
    expect([await names(ana), await names(eric)]).toEqual([["Ana Lopez"], []]);
    const there = await toVr();
    expect([await names(ana), await names(eric)]).toEqual([["Ana Lopez"], ["Eric Miller"]]);
    await toHarbor();
    expect([await names(ana), await names(eric)]).toEqual([
      ["Ana Lopez", "Eric Miller"],
      ["Ana Lopez", "Eric Miller"],
    ]);
    expect(await names(stranger)).toEqual([]);
    await revokeTestRelease(database().owner, there);
    expect([await names(ana), await names(eric)]).toEqual([["Ana Lopez"], []]);
  });
});

test("until when somebody has read is their own mark", async () => {
  const id = v7();
  const mark = { id, agencyId: harbor.id, staffId: ana.id, ofClientId: v7() };
  expect(await refusal(as(ben, (tx) => tx.insert(t.planSeen).values(mark)))).toBe("42501");
  await as(ana, (tx) => tx.insert(t.planSeen).values(mark));
  expect(await as(ana, (tx) => tx.select().from(t.planSeen))).toHaveLength(1);
  expect(await as(ben, (tx) => tx.select().from(t.planSeen))).toEqual([]);
});
