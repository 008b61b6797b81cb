import { milestone, milestoneEvidence, sharedWork, vrCase } from "@ips/db";
import type { MilestoneKind } from "@ips/domain";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld, type Player } from "../../../test/everyday/use-world.ts";

const world = useWorld();

let donna: { clientId: string; episodeId: string };
let entry: string;
let vr: { clientId: string; caseId: string };
let application: string;

const listed = async (player: Player, clientId: string) =>
  (await world().as(player).client.milestones({ clientId })).rows;
const inForce = async (player: Player, clientId: string, kind: string) =>
  (await listed(player, clientId)).find((row) => row.kind === kind && row.replacedById === null);

beforeAll(async () => {
  donna = await world().anIpsClient("ana");
  entry = (await inForce("ana", donna.clientId, "program-entry"))!.milestoneId;
  vr = await world().aVrClient("eric", { appliedOn: "2026-03-02" });
  application = (await inForce("eric", vr.clientId, "vr-application"))!.milestoneId;
});

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric", "val"] as const)(
    "%s records, corrects and proves nothing on a record that is not open to them",
    async (player) => {
      const as = world().as(player).milestone;
      const record = (clientId: string) =>
        as.record({
          milestoneId: v7(),
          clientId,
          kind: "referral",
          subjectId: donna.episodeId,
          on: "2026-05-20",
          evidenceReference: null,
        });
      const correct = (replacesId: string) =>
        as.correct({ milestoneId: v7(), replacesId, on: "2026-05-01", reason: "typing error" });
      const prove = (milestoneId: string) =>
        as.addEvidence({ evidenceId: v7(), milestoneId, reference: "chart" });
      for (const [call, there] of [
        [record, donna.clientId],
        [correct, entry],
        [prove, entry],
      ] as const) {
        const refused = await refusal(call(there));
        expect(refused).toEqual(await refusal(call(v7())));
        expect(refused.code).toBe("NOT_FOUND");
      }
      expect(await listed("ana", donna.clientId)).toMatchObject([
        { milestoneId: entry, on: "2026-06-01", evidence: [] },
      ]);
    },
  );

  test("who reads a date through a release does not correct it", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const releaseId = await world().aRelease("ana", clientId, "state", [
      "identity",
      "referral-and-eligibility",
    ]);
    const [row] = await listed("eric", clientId);
    expect(row).toMatchObject({ own: false, on: "2026-06-01" });
    const correction = () =>
      world().as("eric").milestone.correct({
        milestoneId: v7(),
        replacesId: row!.milestoneId,
        on: "2026-05-01",
        reason: "x",
      });
    await rejects(correction(), "FORBIDDEN");
    await world().revoke("ana", releaseId);
    await rejects(correction(), "NOT_FOUND");
    expect(await listed("ana", clientId)).toHaveLength(1);
  });

  test.each(["pat", "bea"] as const)("%s has a role that records no dates", async (player) => {
    await rejects(
      world()
        .as(player)
        .milestone.correct({ milestoneId: v7(), replacesId: entry, on: "2026-05-01", reason: "x" }),
      "FORBIDDEN",
    );
  });

  test("a date of another person's case is not found", async () => {
    const other = await world().aVrClient("eric");
    const input = {
      milestoneId: v7(),
      clientId: vr.clientId,
      kind: "vr-eligibility",
      subjectId: other.caseId,
      on: "2026-04-01",
      evidenceReference: null,
    } as const;
    await rejects(world().as("eric").milestone.record(input), "NOT_FOUND");
  });
});

describe("a VR date of the own case", () => {
  const date = (
    kind: "vr-eligibility" | "vr-ipe-signed" | "vr-application",
    on: string,
    of = vr,
    evidenceReference: string | null = null,
  ) => ({
    milestoneId: v7(),
    clientId: of.clientId,
    kind,
    subjectId: of.caseId,
    on,
    evidenceReference,
  });

  test("is recorded once, moves the case on, and asks for its document until it has one", async () => {
    const of = await world().aVrClient("eric", { appliedOn: "2026-03-02" });
    const sent = date("vr-eligibility", "2026-04-10", of);
    await world().as("eric").milestone.record(sent);
    await world().as("eric").milestone.record(sent);
    const [found] = await world().rows("eric", (tx) =>
      tx.select().from(vrCase).where(eq(vrCase.id, of.caseId)),
    );
    expect(found).toMatchObject({ eligibleOn: "2026-04-10", status: "eligible" });
    expect(await inForce("eric", of.clientId, "vr-eligibility")).toMatchObject({
      needsEvidence: true,
      source: "own",
    });
    const evidenceId = v7();
    const proof = {
      evidenceId,
      milestoneId: sent.milestoneId,
      reference: "Letter of April 10, chart section 3",
    };
    await world().as("eric").milestone.addEvidence(proof);
    await world().as("eric").milestone.addEvidence(proof);
    expect(await inForce("eric", of.clientId, "vr-eligibility")).toMatchObject({
      needsEvidence: false,
      evidence: [{ evidenceId, reference: proof.reference, fileName: null }],
    });
    await rejects(
      world()
        .as("eric")
        .milestone.record(date("vr-eligibility", "2026-04-11", of)),
      "CONFLICT",
      "milestone.already-recorded",
    );
  });

  test("can come with where its document stands", async () => {
    const of = await world().aVrClient("eric", { appliedOn: "2026-03-02" });
    const sent = date("vr-eligibility", "2026-04-10", of, "Letter");
    await world().as("eric").milestone.record(sent);
    await world().as("eric").milestone.record(sent);
    const proofs = await world().rows("eric", (tx) =>
      tx.select().from(milestoneEvidence).where(eq(milestoneEvidence.milestoneId, sent.milestoneId)),
    );
    expect(proofs).toMatchObject([{ reference: "Letter", dataGroup: "ipe-and-vr-services" }]);
  });

  test("on the day of the application is possible, the day before is not, tomorrow is not", async () => {
    const of = await world().aVrClient("eric", { appliedOn: "2026-03-02" });
    const refused = await refusal(
      world()
        .as("eric")
        .milestone.record(date("vr-eligibility", "2026-03-01", of)),
    );
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "milestone.order", facts: { reason: "eligibility-before-application" } },
    });
    await rejects(
      world()
        .as("eric")
        .milestone.record(date("vr-eligibility", "2026-06-16", of)),
      "CONFLICT",
      "milestone.in-future",
    );
    await world()
      .as("eric")
      .milestone.record(date("vr-eligibility", "2026-03-02", of));
  });

  test("that closes the case is recorded where its reason is asked", async () => {
    const closure = { ...date("vr-eligibility", "2026-04-10"), kind: "vr-closure" } as const;
    expect(await refusal(world().as("eric").milestone.record(closure))).toMatchObject({
      code: "BAD_REQUEST",
      fields: [{ path: "kind" }],
    });
  });
});

describe("the dates of a case after the application", () => {
  const record = (clientId: string, caseId: string, kind: MilestoneKind, on: string, milestoneId = v7()) =>
    world().as("eric").milestone.record({
      milestoneId,
      clientId,
      kind,
      subjectId: caseId,
      on,
      evidenceReference: null,
    });
  const eligibilityOf = async (clientId: string) =>
    (await world().as("eric").client.get({ clientId })).findings.find(
      ({ rule }) => rule === "vr.eligibility-decision",
    );

  test("trial work lawfully exceeds the 60 days while it runs, and moves the case on", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", { appliedOn: "2026-03-02" });
    expect(await eligibilityOf(clientId)).toMatchObject({ status: "overdue" });
    await record(clientId, caseId, "vr-trial-work-start", "2026-04-01");
    expect(await eligibilityOf(clientId)).toMatchObject({
      status: "due",
      code: "vr.eligibility.pending-trial-work",
    });
    expect((await world().as("eric").client.get({ clientId })).vr?.status).toBe("trial-work");
    expect(await refusal(record(clientId, caseId, "vr-trial-work-end", "2026-03-31"))).toMatchObject({
      code: "CONFLICT",
    });
    await record(clientId, caseId, "vr-trial-work-end", "2026-06-10");
    expect(await eligibilityOf(clientId)).toMatchObject({ status: "overdue", due: "2026-06-10" });
    expect((await world().as("eric").client.get({ clientId })).vr?.status).toBe("applicant");
  });

  test("the IPE is reviewed again and again, each time with a row of its own; a correction takes one of them back", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", {
      appliedOn: "2024-01-02",
      eligibleOn: "2024-02-01",
      ipeSignedOn: "2024-03-01",
      status: "ipe-signed",
    });
    const [first, second] = [v7(), v7()];
    await record(clientId, caseId, "vr-ipe-review", "2025-02-20", first);
    await record(clientId, caseId, "vr-ipe-review", "2026-02-19", second);
    await record(clientId, caseId, "vr-ipe-review", "2026-02-19", second);
    const reviewedOn = async () => {
      const [row] = await world().rows("eric", (tx) =>
        tx.select({ on: vrCase.ipeReviewedOn }).from(vrCase).where(eq(vrCase.id, caseId)),
      );
      return row?.on;
    };
    expect(await reviewedOn()).toBe("2026-02-19");
    const review = async () =>
      (await world().as("eric").client.get({ clientId })).findings.find(
        ({ rule }) => rule === "vr.ipe-review.due",
      );
    expect(await review()).toMatchObject({ status: "met", due: "2027-02-19" });
    expect((await listed("eric", clientId)).filter(({ kind }) => kind === "vr-ipe-review")).toHaveLength(2);
    await world().as("eric").milestone.correct({
      milestoneId: v7(),
      replacesId: second,
      on: null,
      reason: "Another person's review",
    });
    expect(await reviewedOn()).toBe("2025-02-20");
    expect(await review()).toMatchObject({ status: "overdue", due: "2026-02-20" });
    expect(await refusal(record(clientId, caseId, "vr-ipe-review", "2024-02-28"))).toMatchObject({
      code: "CONFLICT",
    });
    await record(clientId, caseId, "vr-outcome-achieved", "2026-05-01");
    expect(await refusal(record(clientId, caseId, "vr-outcome-achieved", "2026-05-02"))).toMatchObject({
      app: { code: "milestone.already-recorded" },
    });
  });

  test("say until when VR supports a job, and what is possible after the outcome", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", {
      appliedOn: "2024-01-02",
      eligibleOn: "2024-02-01",
      ipeSignedOn: "2024-03-01",
      status: "employed",
    });
    const finding = async (rule: string) =>
      (await world().as("eric").client.get({ clientId })).findings.find((each) => each.rule === rule)?.code;
    await world().as("eric").job.add({
      jobId: v7(),
      clientId,
      employerName: "Kessler Hardware",
      title: "Clerk",
      startedOn: "2024-06-14",
      hoursPerWeek: null,
      hourlyWageCents: null,
      permanent: null,
    });
    // Nobody has said that the IPE names supported employment.
    expect(await finding("vr.supported-employment.ends")).toBeUndefined();
    await world().rows("eric", (tx) =>
      tx.insert(sharedWork).values({
        id: v7(),
        clientId,
        agencyId: world().actor("eric").agencyId,
        unitId: world().actor("eric").unitIds[0] ?? "",
        kind: "ipe-supported-employment",
        onDate: "2024-03-01",
      }),
    );
    expect(await finding("vr.supported-employment.ends")).toBe("vr.supported-employment.over");
    await record(clientId, caseId, "vr-extended-services", "2026-06-10");
    expect(await finding("vr.supported-employment.ends")).toBe("vr.supported-employment.moved-on");
    // Born 1990: no youth, whatever the category.
    await record(clientId, caseId, "vr-paid-extended-start", "2026-06-10");
    expect(await finding("vr.extended-services-youth.end")).toBe("vr.extended-services-youth.not-known");
    await world().rows("eric", (tx) =>
      tx.update(vrCase).set({ priorityCategory: "most-significant" }).where(eq(vrCase.id, caseId)),
    );
    expect(await finding("vr.extended-services-youth.end")).toBe("vr.extended-services-youth.not-for-adults");
    await record(clientId, caseId, "vr-outcome-achieved", "2026-06-12");
    expect(await finding("vr.post-employment.open")).toBe("vr.post-employment.open");
    await record(clientId, caseId, "vr-exit-reported", "2026-06-15");
    expect(await finding("vr.post-employment.open")).toBe("vr.post-employment.over");
  });

  test("are the agency's own to say: an IPS program is told of none of them", async () => {
    await rejects(
      world().as("ana").milestone.record({
        milestoneId: v7(),
        clientId: donna.clientId,
        kind: "vr-ipe-review",
        subjectId: donna.episodeId,
        on: "2026-06-01",
        evidenceReference: null,
      }),
      "BAD_REQUEST",
    );
  });
});

describe("a VR date that an IPS program was told", () => {
  test("is reported, belongs to the episode, and drives the clock of the page", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const told = { clientId, subjectId: episodeId, evidenceReference: null };
    await world()
      .as("ana")
      .milestone.record({ ...told, milestoneId: v7(), kind: "vr-application", on: "2026-03-02" });
    await world()
      .as("ana")
      .milestone.record({ ...told, milestoneId: v7(), kind: "vr-eligibility", on: "2026-03-20" });
    expect(await inForce("ana", clientId, "vr-eligibility")).toMatchObject({
      source: "reported",
      needsEvidence: false,
    });
    const page = await world().as("ana").client.get({ clientId });
    expect(page.vr).toMatchObject({
      source: "reported",
      status: "eligible",
      appliedOn: "2026-03-02",
      eligibleOn: "2026-03-20",
    });
    expect(page.findings.find(({ rule }) => rule === "vr.ipe")).toMatchObject({
      status: "due",
      due: "2026-06-18",
      daysLeft: 3,
    });
    await rejects(
      world()
        .as("ana")
        .milestone.record({ ...told, milestoneId: v7(), kind: "vr-application", on: "2026-03-03" }),
      "CONFLICT",
      "milestone.already-recorded",
    );
  });

  test("may be one that contradicts another agency's order of things only where that is possible", async () => {
    const { clientId, episodeId } = await world().anIpsClient("ana");
    const told = { clientId, subjectId: episodeId, evidenceReference: null };
    await world()
      .as("ana")
      .milestone.record({ ...told, milestoneId: v7(), kind: "vr-eligibility", on: "2026-03-20" });
    await rejects(
      world()
        .as("ana")
        .milestone.record({ ...told, milestoneId: v7(), kind: "vr-application", on: "2026-03-21" }),
      "CONFLICT",
      "milestone.order",
    );
  });
});

describe("a correction", () => {
  test("sent twice at the same moment is one correction", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const replacesId = (await inForce("ana", clientId, "program-entry"))!.milestoneId;
    const sent = { milestoneId: v7(), replacesId, on: "2026-05-28", reason: "a" };
    const both = [world().as("ana").milestone.correct(sent), world().as("ana").milestone.correct(sent)];
    expect(await Promise.all(both)).toEqual([{ id: sent.milestoneId }, { id: sent.milestoneId }]);
    expect(await listed("ana", clientId)).toHaveLength(2);
  });

  test("keeps the old value visible with the reason, and moves the date of the record", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const old = (await inForce("ana", clientId, "program-entry"))!;
    const sent = {
      milestoneId: v7(),
      replacesId: old.milestoneId,
      on: "2026-05-28",
      reason: "The intake form says May 28.",
    };
    await world().as("ana").milestone.correct(sent);
    await world().as("ana").milestone.correct(sent);
    expect(await listed("ana", clientId)).toMatchObject([
      { milestoneId: sent.milestoneId, on: "2026-05-28", reason: sent.reason, replacedById: null },
      { milestoneId: old.milestoneId, on: "2026-06-01", reason: null, replacedById: sent.milestoneId },
    ]);
    const page = await world().as("ana").client.get({ clientId });
    expect(page.episodes[0]?.enteredOn).toBe("2026-05-28");
    expect(page.timeline.events).toMatchObject([
      { kind: "program-entry", on: "2026-05-28", corrected: true },
    ]);
  });

  test("of a row that was corrected already is refused, and says by which", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const replacesId = (await inForce("ana", clientId, "program-entry"))!.milestoneId;
    const first = v7();
    await world()
      .as("ana")
      .milestone.correct({ milestoneId: first, replacesId, on: "2026-05-28", reason: "a" });
    const refused = await refusal(
      world().as("ben").milestone.correct({ milestoneId: v7(), replacesId, on: "2026-05-29", reason: "b" }),
    );
    expect(refused).toMatchObject({
      code: "CONFLICT",
      app: { code: "milestone.already-corrected", facts: { by: first } },
    });
  });

  test("by two people at once goes to one of them", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const replacesId = (await inForce("ana", clientId, "program-entry"))!.milestoneId;
    const both = await Promise.allSettled([
      world().as("ana").milestone.correct({ milestoneId: v7(), replacesId, on: "2026-05-28", reason: "a" }),
      world().as("ben").milestone.correct({ milestoneId: v7(), replacesId, on: "2026-05-29", reason: "b" }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((each) => each.status === "rejected")?.reason).toMatchObject({
      code: "CONFLICT",
      message: "milestone.already-corrected",
    });
  });

  test("that says a date was recorded by mistake leaves no date, and it can be corrected again", async () => {
    const of = await world().aVrClient("eric", {
      appliedOn: "2026-03-02",
      eligibleOn: "2026-04-01",
      status: "eligible",
    });
    const old = (await inForce("eric", of.clientId, "vr-eligibility"))!;
    const taken = v7();
    await world().as("eric").milestone.correct({
      milestoneId: taken,
      replacesId: old.milestoneId,
      on: null,
      reason: "Another person's letter.",
    });
    const caseNow = async () =>
      (await world().rows("eric", (tx) => tx.select().from(vrCase).where(eq(vrCase.id, of.caseId))))[0];
    expect(await caseNow()).toMatchObject({ eligibleOn: null, status: "applicant" });
    await world().as("eric").milestone.correct({
      milestoneId: v7(),
      replacesId: taken,
      on: "2026-05-04",
      reason: "The letter has come.",
    });
    expect(await caseNow()).toMatchObject({ eligibleOn: "2026-05-04", status: "eligible" });
  });

  test("cannot take an episode its only start, nor a job its start", async () => {
    await rejects(
      world().as("ana").milestone.correct({ milestoneId: v7(), replacesId: entry, on: null, reason: "x" }),
      "CONFLICT",
      "milestone.order",
    );
    const jobId = v7();
    const { clientId } = donna;
    await world().as("ana").job.add({
      jobId,
      clientId,
      employerName: "K",
      title: "T",
      startedOn: "2026-06-02",
      hoursPerWeek: null,
      hourlyWageCents: null,
      openToAnyone: null,
      permanent: null,
    });
    const start = (await inForce("ana", clientId, "job-start"))!.milestoneId;
    await rejects(
      world().as("ana").milestone.correct({ milestoneId: v7(), replacesId: start, on: null, reason: "x" }),
      "CONFLICT",
      "milestone.order",
    );
  });

  test("needs its reason", async () => {
    expect(
      await refusal(
        world()
          .as("eric")
          .milestone.correct({ milestoneId: v7(), replacesId: application, on: "2026-03-01", reason: "  " }),
      ),
    ).toMatchObject({
      code: "BAD_REQUEST",
      fields: [{ path: "reason", code: "text.missing" }],
    });
    const rows = await world().rows("eric", (tx) =>
      tx.select().from(milestone).where(eq(milestone.replacesId, application)),
    );
    expect(rows).toEqual([]);
  });
});
