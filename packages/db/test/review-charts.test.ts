import { eq, sql } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "../src/db.ts";
import * as t from "../src/schema/index.ts";
import { asActor, aTestClient, type TestClient, type TestStaff } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { aPlannedReview, aReviewWorld, begin, seatDays, type ReviewWorld } from "./support/review-world.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let world: ReviewWorld;
let reviewId: string;
let ruth: TestStaff;
const people: TestClient[] = [];

const as = <T>(who: TestStaff, run: (tx: Tx) => Promise<T>) => asActor(database().app, who.actor(), run);
const clientsSeenBy = (who: TestStaff) =>
  as(who, async (tx) => (await tx.execute(sql`select * from app.review_clients(${reviewId})`)).rows);
const open = (
  who: TestStaff,
  number: number,
  words = "To see how the plan was followed",
  id: string = v7(),
) => as(who, (tx) => tx.execute(sql`select app.open_review_chart(${id}, ${reviewId}, ${number}, ${words})`));
const factsSeenBy = (who: TestStaff, number: number) =>
  as(
    who,
    async (tx) =>
      (
        await tx.execute<{ kind: string; on_date: string }>(
          sql`select kind, on_date::text, facts from app.review_chart_facts(${reviewId}, ${number})`,
        )
      ).rows,
  );

beforeAll(async () => {
  const { owner, app } = database();
  world = await aReviewWorld(owner, app);
  [ruth] = world.reviewers;
  for (const [enteredOn, exitedOn] of [
    ["2026-06-15", null],
    ["2025-01-02", "2026-04-30"],
    ["2025-01-02", "2026-05-01"],
    ["2026-11-02", null],
  ] as const) {
    const client = await aTestClient(owner, world.agency, { unitId: world.ofReview.unitId });
    people.push(client);
    await owner.insert(t.episode).values({ id: v7(), ...client.row, enteredOn, exitedOn });
    await owner.insert(t.contact).values({
      id: v7(),
      ...client.row,
      staffId: world.specialist.id,
      onDate: "2026-07-01",
      minutes: 30,
      place: "community",
      note: "The secret of this person",
    });
    await owner.insert(t.job).values({
      id: v7(),
      ...client.row,
      employerName: "City Library",
      title: "Page",
      startedOn: "2026-08-01",
    });
    await owner.insert(t.reportedVr).values({ id: v7(), ...client.row, counselorName: "Eric Miller" });
  }
  // Frozen with people in the program: a review of its own, with Ruth in it.
  reviewId = await aPlannedReview(owner, world.agency, "outside");
  await owner
    .insert(t.reviewMember)
    .values({ ...world.ofReview, ...seatDays, id: v7(), reviewId, staffId: ruth.id });
  await begin(app, world.supervisor, reviewId);
});

describe("the people of a review", () => {
  test("are those who were in the program during its window, by number, without a name", async () => {
    const rows = await clientsSeenBy(ruth);
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(new Set(rows.map((row) => row["entered_month"]))).toEqual(new Set(["2026-06", "2025-01"]));
    const said = JSON.stringify(rows);
    for (const { row, id } of people) for (const key of [id, row.clientId]) expect(said).not.toContain(key);
    expect(said).not.toContain("Library");
    expect(said).not.toContain("secret");
    expect(rows[0]).toMatchObject({ contacts: 1, in_community: 1, employer_contacts: 0, opened: false });
  });

  test("keep their numbers when the evidence is read anew, and somebody new gets the next", async () => {
    const numbers = async () =>
      (
        await database()
          .owner.select()
          .from(t.reviewClient)
          .where(eq(t.reviewClient.reviewId, reviewId))
          .orderBy(t.reviewClient.number)
      ).map(({ clientId }) => clientId);
    const before = await numbers();
    const late = await aTestClient(database().owner, world.agency, { unitId: world.ofReview.unitId });
    await database()
      .owner.insert(t.episode)
      .values({ id: v7(), ...late.row, enteredOn: "2026-10-31" });
    await as(world.supervisor, (tx) =>
      tx
        .update(t.fidelityReview)
        .set({ evidence: { items: ["anew"] } })
        .where(eq(t.fidelityReview.id, reviewId)),
    );
    expect(await numbers()).toEqual([...before, late.row.clientId]);
  });

  test("are nobody's to see who has no part in the review, and no reviewer reads whom a number stands for", async () => {
    for (const each of [world.stranger, world.otherSupervisor, world.specialist, world.otherReviewer]) {
      expect(await refusal(clientsSeenBy(each))).toBe("P0002");
      expect(await refusal(open(each, 1))).toBe("P0002");
      expect(await refusal(factsSeenBy(each, 1))).toBe("P0002");
    }
    expect(await as(ruth, (tx) => tx.select().from(t.reviewClient))).toEqual([]);
    expect(await as(ruth, (tx) => tx.select().from(t.reviewChart))).toEqual([]);
  });
});

describe("one chart", () => {
  test("is opened with a reason, stands among those who have looked, and tells dates without words or anything from VR", async () => {
    expect(await refusal(factsSeenBy(ruth, 1))).toBe("P0002");
    expect(await refusal(open(ruth, 99))).toBe("P0002");
    expect(await refusal(open(ruth, 1, "  "))).toBe("review_chart_says_why");
    const id = v7();
    await open(ruth, 1, "To see how the plan was followed", id);
    await open(ruth, 1, "Again", v7());
    const facts = await factsSeenBy(ruth, 1);
    expect(new Set(facts.map(({ kind }) => kind))).toContain("contact");
    const said = JSON.stringify(facts);
    for (const word of ["secret", "Library", "Eric", world.specialist.name]) expect(said).not.toContain(word);
    const charts = await as(world.supervisor, (tx) => tx.select().from(t.reviewChart));
    expect(charts.filter((each) => each.reviewId === reviewId)).toMatchObject([
      { id, staffName: ruth.name, number: 1, words: "To see how the plan was followed" },
    ]);
    const looks = await as(world.supervisor, (tx) =>
      tx
        .select()
        .from(t.accessEntry)
        .where(eq(t.accessEntry.clientId, charts.find((each) => each.id === id)?.clientId ?? "")),
    );
    expect(looks).toMatchObject([{ readerName: ruth.name, screen: "fidelity-review" }]);
  });

  test("is looked at by the supervisor once: moment and name are the database's, and taken back it waits again", async () => {
    const chartId = v7();
    await open(ruth, 2, "To see how the plan was followed", chartId);
    const ofIt = eq(t.reviewChart.id, chartId);
    const see = (who: TestStaff, seenAt: Date | null) =>
      as(who, (tx) =>
        tx.update(t.reviewChart).set({ seenAt }).where(ofIt).returning({ by: t.reviewChart.seenByName }),
      );
    const stored = async () => (await database().owner.select().from(t.reviewChart).where(ofIt))[0];
    for (const each of [world.specialist, world.otherSupervisor, world.stranger, ruth])
      expect(await see(each, new Date())).toEqual([]);
    expect(await stored()).toMatchObject({ seenAt: null, seenByName: "" });
    expect(await see(world.supervisor, new Date("2001-01-01"))).toEqual([{ by: world.supervisor.name }]);
    const first = await stored();
    expect(first?.seenAt?.getFullYear()).toBeGreaterThan(2020);
    await see(world.supervisor, new Date("2001-01-01"));
    expect((await stored())?.seenAt).toEqual(first?.seenAt);
    await see(world.supervisor, null);
    expect(await stored()).toMatchObject({ seenAt: null, seenByName: "" });
  });

  test("would be seen by everybody if its policy let it: the check can fail", async () => {
    const watch = database().ownerPool;
    await watch.query("alter policy app_read on review_client using (agency_id = (select app.agency()))");
    expect((await as(ruth, (tx) => tx.select().from(t.reviewClient))).length).toBeGreaterThan(0);
  });
});
