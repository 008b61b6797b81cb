import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "../src/db.ts";
import * as t from "../src/schema/index.ts";
import { asActor, aTestAgency, aTestStaff, type TestAgency, type TestStaff } from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { aReviewWorld, type ReviewWorld } from "./support/review-world.ts";
import { become } from "./support/who-sees.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let harbor: TestAgency;
let supervisor: TestStaff;
let west: TestStaff;
let stateTrainer: TestStaff;
let otherStatesTrainer: TestStaff;
let outsiders: TestStaff[];
let reviews: ReviewWorld;

/** A training center: an agency of the state without programs. */
async function trainingCenter(state: string): Promise<TestStaff> {
  const id = v7();
  const name = `Training center ${state}`;
  await database()
    .owner.insert(t.agency)
    .values({ id, kind: "ips", name, timeZone: "America/New_York", state });
  const none = { id, kind: "ips" as const, name, units: [] as unknown as TestAgency["units"] };
  return aTestStaff(database().owner, none, { role: "trainer", unitIds: [] });
}

beforeAll(async () => {
  const { owner, app } = database();
  harbor = await aTestAgency(owner, { units: ["East", "West"] });
  supervisor = await aTestStaff(owner, harbor, { role: "ips-supervisor", unitIds: [unitId()] });
  west = await aTestStaff(owner, harbor, { role: "ips-supervisor", unitIds: [unitId(1)] });
  stateTrainer = await trainingCenter("NY");
  otherStatesTrainer = await trainingCenter("OH");
  const strangers = await aTestAgency(owner);
  const vr = await aTestAgency(owner, { kind: "vr" });
  outsiders = [
    west,
    await aTestStaff(owner, harbor, { role: "administrator" }),
    await aTestStaff(owner, harbor, { role: "specialist", unitIds: [unitId()] }),
    await aTestStaff(owner, strangers, { role: "ips-supervisor" }),
    // A trainer whose agency has programs is that agency's own, not the state's.
    await aTestStaff(owner, strangers, { role: "trainer" }),
    await aTestStaff(owner, vr, { role: "vr-supervisor" }),
    await aTestStaff(owner, vr, { role: "vr-counselor" }),
    otherStatesTrainer,
    { ...stateTrainer, actor: () => stateTrainer.actor({ role: "administrator" }) },
  ];
  reviews = await aReviewWorld(owner, app);
});

const unitId = (index = 0) => harbor.units[index]?.id ?? "";
const as = <T>(who: TestStaff, run: (tx: Tx) => Promise<T>) => asActor(database().app, who.actor(), run);

let year = 1901;
const quarter = (over: object = {}) => {
  year += 1;
  return {
    id: v7(),
    agencyId: harbor.id,
    unitId: unitId(),
    kind: "outcomes" as const,
    periodFrom: `${year}-07-01`,
    periodTo: `${year}-09-30`,
    figures: { counts: { served: 40, worked: null }, percentWorked: null },
    publishedOn: "2020-01-01",
    publishedByName: "Somebody else",
    ...over,
  };
};
const publish = async (who = supervisor, over: object = {}) => {
  const row = quarter(over);
  await as(who, (tx) => tx.insert(t.publishedFigures).values(row));
  return row;
};
const seenBy = (who: TestStaff, id: string) =>
  as(who, (tx) => tx.select().from(t.publishedFigures).where(eq(t.publishedFigures.id, id))).then(
    ([row]) => row ?? null,
  );
const withdraw = (who: TestStaff, id: string, withdrawnReason = "A wrong file was imported") =>
  as(who, (tx) =>
    tx
      .update(t.publishedFigures)
      .set({ withdrawnReason })
      .where(eq(t.publishedFigures.id, id))
      .returning({ id: t.publishedFigures.id }),
  );

describe("who reads what a program published", () => {
  test("its supervisor and the trainer of its state, and nobody else", async () => {
    const { id } = await publish();
    expect(await seenBy(supervisor, id)).not.toBeNull();
    expect(await seenBy(stateTrainer, id)).not.toBeNull();
    for (const each of outsiders) expect([each.role, await seenBy(each, id)]).toEqual([each.role, null]);
  });

  test("and the test notices a policy that is open to every trainer", async () => {
    const { id } = await publish();
    const client = await database().ownerPool.connect();
    try {
      await client.query("begin");
      await client.query(
        "alter policy app_read on public.published_figures using ((select app.role()) = 'trainer')",
      );
      await become(client, otherStatesTrainer.actor());
      const { rows } = await client.query("select id from public.published_figures where id = $1", [id]);
      expect(rows).toHaveLength(1);
    } finally {
      await client.query("rollback");
      client.release();
    }
  });

  test("a state's trainer reads nothing else of the agency: no people, no reviews, no weeks, no history", async () => {
    await publish();
    for (const table of [
      t.client,
      t.episode,
      t.contact,
      t.job,
      t.staff,
      t.weeklyTime,
      t.programEvent,
      t.fidelityReview,
      t.reviewScore,
      t.reviewReport,
      t.actionGoal,
      t.history,
      t.accessEntry,
    ]) {
      const rows = await as(stateTrainer, (tx) => tx.select().from(table));
      expect(
        rows.filter((row) => !("agencyId" in row) || row.agencyId !== stateTrainer.actor().agencyId),
      ).toEqual([]);
    }
  });
});

describe("publishing", () => {
  test("is the program's supervisor's, on the day and in the name that the database knows", async () => {
    const { id } = await publish();
    expect(await seenBy(supervisor, id)).toMatchObject({
      publishedOn: supervisor.actor().today,
      publishedByName: supervisor.name,
    });
    for (const each of [...outsiders, stateTrainer])
      expect([each.role, await refusal(publish(each))]).toEqual([each.role, "42501"]);
  });

  test("takes a whole quarter that is over, once", async () => {
    const bounds = [
      ["2026-07-01", "2026-09-30", "accepted"],
      ["2026-07-01", "2026-09-30", "published_figures_one_quarter"],
      ["2026-10-01", "2026-12-31", "published_figures_quarter_over"],
      ["2026-04-01", "2026-06-29", "published_figures_whole_quarter"],
      ["2026-05-01", "2026-07-31", "published_figures_whole_quarter"],
      ["2026-04-02", "2026-07-01", "published_figures_whole_quarter"],
    ] as const;
    for (const [periodFrom, periodTo, expected] of bounds)
      expect([periodFrom, await refusal(publish(supervisor, { periodFrom, periodTo }))]).toEqual([
        periodFrom,
        expected,
      ]);
  });

  test("refuses a count under eleven and a key of a record, whoever made the figures", async () => {
    const figures = (served: number) => ({ figures: { counts: { served } } });
    expect(await refusal(publish(supervisor, figures(10)))).toBe("published_figures_nothing_small");
    expect(await refusal(publish(supervisor, figures(0)))).toBe("published_figures_nothing_small");
    expect(await refusal(publish(supervisor, figures(11)))).toBe("accepted");
    expect(await refusal(publish(supervisor, { figures: {} }))).toBe("published_figures_nothing_small");
    expect(await refusal(publish(supervisor, { figures: { counts: {}, client: v7() } }))).toBe(
      "published_figures_nobody_named",
    );
  });

  test("takes no review that is not closed, and none of another program", async () => {
    const ofReview = {
      agencyId: reviews.ofReview.agencyId,
      unitId: reviews.ofReview.unitId,
      reviewId: reviews.reviewId,
      kind: "review" as const,
      figures: { total: 100 },
    };
    expect(await refusal(publish(reviews.supervisor, ofReview))).toBe("published_figures_review_closed");
    expect(await refusal(publish(supervisor, { ...ofReview, agencyId: harbor.id, unitId: unitId() }))).toBe(
      "42501",
    );
    expect(await refusal(publish(supervisor, { kind: "review" }))).toBe("42501");
  });
});

describe("what is published", () => {
  test("is never changed or removed", async () => {
    const { id } = await publish();
    for (const statement of [
      "update published_figures set figures = '{}'",
      "update published_figures set period_from = '2001-01-01'",
      "delete from published_figures",
    ])
      expect(await refusal(as(supervisor, (tx) => tx.execute(statement)))).toBe("42501");
    expect(await seenBy(stateTrainer, id)).not.toBeNull();
  });

  test("is withdrawn by its supervisor with a reason, once: gone for the trainer with the next statement, and it may be published anew", async () => {
    const row = await publish();
    for (const each of [...outsiders, stateTrainer]) expect(await withdraw(each, row.id)).toEqual([]);
    expect(await refusal(withdraw(supervisor, row.id, " "))).toBe("published_figures_withdrawn_whole");
    expect(await withdraw(supervisor, row.id)).toHaveLength(1);
    expect(await seenBy(stateTrainer, row.id)).toBeNull();
    expect(await seenBy(supervisor, row.id)).toMatchObject({ withdrawnByName: supervisor.name });
    expect(await refusal(withdraw(supervisor, row.id))).toBe("published_figures_withdrawn_once");
    expect(await refusal(publish(supervisor, { ...row, id: v7() }))).toBe("accepted");
  });
});
