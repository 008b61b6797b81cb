import { agencySetting, asActor, systemActor } from "@ips/db";
import type { Role } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import excel from "exceljs";
import { v7 } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rejects } from "../../../test/everyday/refusal.ts";
import {
  apiTest,
  testToday,
  type ApiTest,
  type Browser,
  type TestAgency,
  type TestStaff,
} from "../../testing/api-test.ts";
import { closedReview, closedSelfReview, fillCaseload } from "./a-published-world.ts";

let api: ApiTest;
let trainer: TestStaff;
let otherStatesTrainer: TestStaff;
let browser: Browser;
let elsewhere: TestStaff;
beforeAll(async () => {
  api = await apiTest();
  trainer = await api.withoutPrograms({ role: "trainer" });
  otherStatesTrainer = await api.withoutPrograms({ role: "trainer", state: "OH" });
  browser = await api.signIn(trainer);
  elsewhere = await (await api.agency({ kind: "ips" })).staff({ role: "ips-supervisor" });
}, 60_000);
afterAll(() => api.close());

let harbor: TestAgency;
let supervisor: TestStaff;
let made = 0;
beforeEach(async () => {
  made += 1;
  harbor = await api.agency({ kind: "ips", name: `=Harbor ${made}`, unitName: `=Harbor IPS ${made}` });
  supervisor = await harbor.staff({ role: "ips-supervisor" });
});

const quarterOn = "2026-08-15";
const ofQuarter = () => ({ unitId: harbor.unit.id, reviewId: null, quarterOn });
const publishQuarter = async () => {
  const { figures } = await supervisor.caller.publication.preview(ofQuarter());
  const publicationId = v7();
  await supervisor.caller.publication.publish({ publicationId, ...ofQuarter(), figures });
  return publicationId;
};
/** Forty people, so many of them in a job since before the quarter, so many since the middle of it. */
const caseload = (working: number, started: number) =>
  fillCaseload(
    harbor,
    Array.from({ length: 40 }, (_, index) => ({
      lastName: `Secretname${index}`,
      jobFrom: index < working ? "2026-03-01" : index < working + started ? "2026-08-10" : null,
    })),
    "2026-01-05",
  );
const seen = async (who = trainer) =>
  (await who.caller.publication.programs()).programs.find(({ unitId }) => unitId === harbor.unit.id);

describe("who must not get in", () => {
  test("another agency's supervisor finds neither the program, its review nor its publication", async () => {
    const reviewId = await closedReview(supervisor, harbor.unit.id, 4);
    const publicationId = await publishQuarter();
    const { publication } = elsewhere.caller;
    await rejects(publication.list({ unitId: harbor.unit.id }), "NOT_FOUND");
    await rejects(publication.preview(ofQuarter()), "NOT_FOUND");
    await rejects(publication.preview({ ...ofQuarter(), reviewId, quarterOn: null }), "NOT_FOUND");
    await rejects(publication.withdraw({ publicationId, reason: "x" }), "NOT_FOUND");
    const own = (await publication.list({ unitId: null })).program?.unitId ?? "";
    await rejects(publication.preview({ unitId: own, reviewId, quarterOn: null }), "NOT_FOUND");
  });

  test.each<Role>([
    "specialist",
    "practitioner",
    "benefits-planner",
    "administrator",
    "reviewer",
    "ips-supervisor",
  ])("a %s does not look at the state's programs", async (role) => {
    const { caller } = await harbor.staff({ role });
    await rejects(caller.publication.programs(), "FORBIDDEN");
  });

  test("a trainer publishes and withdraws nothing, and asks for no caseload, no review and no evidence", async () => {
    const publicationId = await publishQuarter();
    const { caller } = trainer;
    await rejects(caller.publication.withdraw({ publicationId, reason: "x" }), "FORBIDDEN");
    await rejects(caller.publication.preview(ofQuarter()), "FORBIDDEN");
    await rejects(caller.review.list(), "FORBIDDEN");
    await rejects(caller.fidelity.evidence({ unitId: harbor.unit.id }), "FORBIDDEN");
  });

  test("the trainer of another state sees neither the program nor its figures", async () => {
    await caseload(12, 0);
    await publishQuarter();
    expect(await seen(otherStatesTrainer)).toBeUndefined();
  });

  test("a trainer whose agency has programs sees that agency's, and no other's", async () => {
    const own = await harbor.staff({ role: "trainer" });
    const { programs } = await own.caller.publication.programs();
    expect(programs.map(({ unitId }) => unitId)).toEqual([harbor.unit.id]);
  });
});

describe("a quarter", () => {
  test("is previewed as the trainer will see it, published, seen, withdrawn and gone", async () => {
    await caseload(12, 3);
    const preview = await supervisor.caller.publication.preview(ofQuarter());
    expect(preview).toEqual({
      kind: "outcomes",
      from: "2026-07-01",
      to: "2026-09-30",
      figures: {
        is: "outcomes",
        measure: "ips-learning-community",
        // Three people started a job, nobody came and nobody left: none of it is told.
        counts: { served: 40, worked: 15, jobStarts: null, newEnrollments: null, leftSince: null },
        percentWorked: 37.5,
      },
    });
    expect((await seen())?.quarters).toEqual([]);
    const publicationId = await publishQuarter();
    expect((await seen())?.quarters).toEqual([
      {
        ...preview.figures,
        from: preview.from,
        to: preview.to,
        publishedOn: "2026-11-21",
        standing: "minimal",
      },
    ]);
    await supervisor.caller.publication.withdraw({ publicationId, reason: "Two people were counted twice" });
    expect(await seen()).toMatchObject({ reviews: [], quarters: [] });
    const { publications, open } = await supervisor.caller.publication.list({ unitId: harbor.unit.id });
    expect(publications).toMatchObject([
      { publicationId, withdrawnReason: "Two people were counted twice", withdrawnByName: supervisor.name },
    ]);
    expect(open.map(({ from }) => from)).toContain("2026-07-01");
    await rejects(supervisor.caller.publication.withdraw({ publicationId, reason: "Once more" }), "CONFLICT");
  });

  test("hides ten who worked and their share; eleven are shown", async () => {
    await caseload(10, 0);
    await publishQuarter();
    expect((await seen())?.quarters).toMatchObject([
      { counts: { served: 40, worked: null }, percentWorked: null, standing: null },
    ]);
    await fillCaseload(harbor, [{ lastName: "Eleventh", jobFrom: "2026-03-01" }], "2026-01-05");
    const { figures } = await supervisor.caller.publication.preview({
      ...ofQuarter(),
      quarterOn: "2026-05-05",
    });
    expect(figures).toMatchObject({ counts: { served: 41, worked: 11 } });
  });

  test("published anew hides what moved by a small number", async () => {
    await caseload(12, 0);
    const publicationId = await publishQuarter();
    await supervisor.caller.publication.withdraw({ publicationId, reason: "Somebody was missing" });
    await fillCaseload(harbor, [{ lastName: "Missing", jobFrom: "2026-03-01" }], "2026-01-05");
    const { figures } = await supervisor.caller.publication.preview(ofQuarter());
    expect(figures).toMatchObject({ counts: { served: null, worked: null }, percentWorked: null });
  });

  test("is not published while it runs, with other figures than were previewed, or twice", async () => {
    await caseload(12, 0);
    const { preview, publish } = supervisor.caller.publication;
    await rejects(preview({ ...ofQuarter(), quarterOn: "2026-11-21" }), "CONFLICT");
    await rejects(preview({ ...ofQuarter(), quarterOn: null }), "BAD_REQUEST");
    const { figures } = await preview(ofQuarter());
    const order = { publicationId: v7(), ...ofQuarter(), figures };
    await fillCaseload(harbor, [{ lastName: "Meanwhile", jobFrom: null }], "2026-01-05");
    await rejects(publish(order), "CONFLICT");
    const now = await preview(ofQuarter());
    await publish({ ...order, figures: now.figures });
    await publish({ ...order, figures: now.figures });
    expect((await seen())?.quarters).toHaveLength(1);
    await rejects(publish({ ...order, publicationId: v7(), figures: now.figures }), "CONFLICT");
  });
});

describe("a review", () => {
  test("is published with its scores and without a word of its texts", async () => {
    const reviewId = await closedReview(supervisor, harbor.unit.id, 4);
    const meant = { unitId: harbor.unit.id, reviewId, quarterOn: null };
    const { figures } = await supervisor.caller.publication.preview(meant);
    expect(Object.keys(figures).toSorted()).toEqual(
      ["is", "scale", "kind", "on", "total", "maximum", "band", "sections", "items"].toSorted(),
    );
    await supervisor.caller.publication.publish({ publicationId: v7(), ...meant, figures });
    const [review] = (await seen())?.reviews ?? [];
    expect(review).toMatchObject({ total: 100, maximum: 125, band: "good", kind: "paper", on: "2026-06-03" });
    expect(review?.items).toHaveLength(25);
    const { open } = await supervisor.caller.publication.list({ unitId: harbor.unit.id });
    expect(open.filter((each) => each.reviewId === reviewId)).toEqual([]);
  });

  test("that is not closed is not published", async () => {
    const reviewId = v7();
    await supervisor.caller.review.plan({
      reviewId,
      unitId: harbor.unit.id,
      kind: "paper",
      scale: "ips25",
      organization: "",
      evidenceTo: "2026-05-31",
      months: 6,
      visitFrom: "2026-06-02",
      visitTo: "2026-06-03",
    });
    await rejects(
      supervisor.caller.publication.preview({ unitId: harbor.unit.id, reviewId, quarterOn: null }),
      "CONFLICT",
    );
  });
});

describe("the files", () => {
  const text = async (path: string) => (await browser.get(path)).text();
  const workbook = async () => {
    const answer = await browser.get("/api/publication/programs.xlsx");
    const book = new excel.Workbook();
    await book.xlsx.load(await answer.arrayBuffer());
    return book;
  };

  test("hold what the page shows: no name, no small count, and none of a program that published nothing", async () => {
    await caseload(10, 3);
    const reviewId = await closedReview(supervisor, harbor.unit.id, 4);
    const meant = { unitId: harbor.unit.id, reviewId, quarterOn: null };
    const { figures } = await supervisor.caller.publication.preview(meant);
    await supervisor.caller.publication.publish({ publicationId: v7(), ...meant, figures });
    await publishQuarter();
    const reviews = await text("/api/publication/programs.csv?table=reviews");
    const outcomes = await text("/api/publication/programs.csv?table=outcomes");
    expect(outcomes).toContain(`2026-07-01,2026-09-30,40,13,32.5,Minimal,hidden,hidden,hidden`);
    expect(reviews).toContain(",100,125,Good fidelity,");
    const book = await workbook();
    const cells: string[] = [];
    book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell.text))));
    expect(cells).toContain("hidden");
    const evaluations = await text("/api/publication/programs.csv?table=self-evaluations");
    expect(evaluations).toContain("none published");
    for (const each of [reviews, outcomes, evaluations, cells.join("\n")]) {
      expect(each).not.toMatch(/Secretname|Employer of|N-\d/u);
      // What they are, where from, as of when, what is hidden and how, who rated: and no notice about a person.
      expect(each).toContain(disclosureNoticeText("published-figures"));
      expect(each).not.toContain(disclosureNoticeText("staff-only"));
      expect(each).toMatch(/Source: each program's own publications, as they stood on Sat, Nov 21/u);
      expect(each).toMatch(/under 11, zero among them/u);
      expect(each).toMatch(/who came and who left/u);
      expect(each).toMatch(/Self-rated/u);
    }
  });

  test("do not run a name that begins like a formula", async () => {
    await publishQuarter();
    const outcomes = await text("/api/publication/programs.csv?table=outcomes");
    expect(outcomes).toContain(`"\t=Harbor IPS ${made}"`);
    const sheet = (await workbook()).getWorksheet("Outcomes");
    const names = sheet?.getColumn(1).values ?? [];
    expect(names).toContain(`=Harbor IPS ${made}`);
    let formulas = 0;
    sheet?.eachRow((row) =>
      row.eachCell((cell) => (formulas += cell.type === excel.ValueType.Formula ? 1 : 0)),
    );
    expect(formulas).toBe(0);
  });

  test("are for a trainer alone, and of a table that exists", async () => {
    expect((await browser.get("/api/publication/programs.csv?table=clients")).status).toBe(400);
    const other = await api.signIn(supervisor);
    for (const path of ["/api/publication/programs.csv?table=reviews", "/api/publication/programs.xlsx"])
      expect((await other.get(path)).status).toBe(403);
  });
});

describe("the rhythm of self-evaluations", () => {
  const dueOn = async () =>
    (await supervisor.caller.publication.list({ unitId: harbor.unit.id })).selfEvaluationDueOn;
  const every = (agencyId: string, selfEvaluationMonths: number) =>
    asActor(api.database.app, systemActor(agencyId, { agencyKind: "ips", today: testToday }), (tx) =>
      tx.insert(agencySetting).values({ agencyId, jurisdiction: { review: { selfEvaluationMonths } } }),
    );
  const publishReview = async (reviewId: string) => {
    const meant = { unitId: harbor.unit.id, reviewId, quarterOn: null };
    const { figures } = await supervisor.caller.publication.preview(meant);
    const publicationId = v7();
    await supervisor.caller.publication.publish({ publicationId, ...meant, figures });
    return publicationId;
  };

  test("without one nothing is due", async () => {
    await caseload(1, 0);
    expect(await dueOn()).toBeNull();
  });

  test("with one the first is due so long after the program began", async () => {
    await caseload(1, 0);
    await every(harbor.id, 6);
    expect(await dueOn()).toBe("2026-07-05");
  });

  test("a self-review that is closed and published moves the next date, withdrawn it moves back; a review by others does not count", async () => {
    await caseload(1, 0);
    await every(harbor.id, 6);
    await publishReview(await closedReview(supervisor, harbor.unit.id, 4));
    expect(await dueOn()).toBe("2026-07-05");
    const reviewId = await closedSelfReview(harbor, supervisor, "2026-05-31");
    // Closed alone, it has gone to nobody.
    expect(await dueOn()).toBe("2026-07-05");
    const publicationId = await publishReview(reviewId);
    expect(await dueOn()).toBe("2026-11-30");
    const { publications } = await supervisor.caller.publication.list({ unitId: harbor.unit.id });
    expect(publications[0]).toMatchObject({ kind: "self-evaluation", to: "2026-05-31" });
    expect((await seen())?.reviews[0]).toMatchObject({ kind: "self", total: 100 });
    await supervisor.caller.publication.withdraw({ publicationId, reason: "Rated before the training" });
    expect(await dueOn()).toBe("2026-07-05");
  });

  // The tests' today is Nov 21, 2026: due on Dec 21 is thirty days away, Dec 22 thirty-one.
  test.each([
    ["2026-05-20", "2026-11-20", "overdue"],
    ["2026-05-21", "2026-11-21", "due-soon"],
    ["2026-06-21", "2026-12-21", "due-soon"],
    ["2026-06-22", "2026-12-22", "current"],
  ])(
    "one that looks at records to %s is followed by %s, which the trainer sees as %s",
    async (evidenceTo, next, standing) => {
      const center = await api.withoutPrograms({ role: "trainer" });
      await every(center.actor.agencyId, 6);
      expect((await seen(center))?.selfEvaluation).toBeNull();
      await publishReview(await closedSelfReview(harbor, supervisor, evidenceTo));
      expect((await seen(center))?.selfEvaluation).toEqual({
        to: evidenceTo,
        publishedOn: "2026-11-21",
        dueOn: next,
        standing,
      });
      // A trainer whose agency has set no rhythm sees the day alone; the program's own setting is not theirs to see.
      await every(harbor.id, 12);
      expect((await seen())?.selfEvaluation).toMatchObject({ to: evidenceTo, dueOn: null, standing: null });
      expect((await seen(center))?.selfEvaluation).toMatchObject({ dueOn: next });
    },
  );

  test("stands on the supervisor's Today when its day is near, and on nobody else's", async () => {
    await caseload(1, 0);
    await every(harbor.id, 6);
    const ofToday = async ({ caller }: TestStaff) =>
      (await caller.today.get({})).now.filter(({ kind }) => kind === "self-evaluation");
    expect(await ofToday(supervisor)).toMatchObject([
      { name: harbor.unit.name, status: "overdue", due: "2026-07-05", action: "publish-self-evaluation" },
    ]);
    expect(await ofToday(await harbor.staff({ role: "specialist" }))).toEqual([]);
    expect(await ofToday(elsewhere)).toEqual([]);
    await publishReview(await closedSelfReview(harbor, supervisor, "2026-10-31"));
    expect(await ofToday(supervisor)).toEqual([]);
  });
});
