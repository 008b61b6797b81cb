import { clockExtension, vrCase } from "@ips/db";
import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../everyday/refusal.ts";
import { useSharing } from "./use-sharing.ts";

const { world } = useSharing();

const identity = {
  firstName: "Aisha",
  lastName: "Mohamed",
  preferredName: null,
  pronoun: null,
  bornOn: "2000-06-13",
  phone: null,
  email: null,
  language: "en" as const,
};

const walkIn = (
  more: {
    number?: string;
    unit?: string;
    clientId?: string;
    caseId?: string;
    appliedOn?: string | null;
  } = {},
) => ({
  clientId: more.clientId ?? v7(),
  caseId: more.caseId ?? v7(),
  number: more.number ?? `W-${v7().slice(-8)}`,
  unitId: world().unitId(more.unit ?? "North Office"),
  identity,
  counselorStaffId: null,
  appliedOn: more.appliedOn === undefined ? "2026-06-10" : more.appliedOn,
});

describe("somebody who comes without a referral", () => {
  test("becomes a client of the office with a case and its application date, carried by who opened it", async () => {
    const input = walkIn();
    await world().as("eric").vrCase.open(input);
    await world().as("eric").vrCase.open(input);
    const page = await world().as("eric").client.get({ clientId: input.clientId });
    expect(page).toMatchObject({
      name: "Aisha Mohamed",
      vr: {
        caseId: input.caseId,
        status: "applicant",
        appliedOn: "2026-06-10",
        counselor: { name: "Eric Miller" },
        priority: "not-assigned",
      },
    });
  });

  test("may apply again after a case was closed, and not while one is open", async () => {
    const input = walkIn();
    await world().as("eric").vrCase.open(input);
    await rejects(
      world()
        .as("eric")
        .vrCase.open({ ...input, caseId: v7() }),
      "CONFLICT",
      "vr-case.open-already",
    );
    await world().as("eric").vrCase.close({
      caseId: input.caseId,
      milestoneId: v7(),
      closedOn: "2026-06-12",
      reason: "No longer interested",
    });
    await expect(
      world()
        .as("eric")
        .vrCase.open({ ...input, caseId: v7(), appliedOn: "2026-06-14" }),
    ).resolves.toHaveProperty("id");
  });

  test("cannot have a number that is taken, apply tomorrow, or be given to an office that is not one's own", async () => {
    const input = walkIn();
    await world().as("eric").vrCase.open(input);
    await rejects(
      world()
        .as("eric")
        .vrCase.open(walkIn({ number: input.number })),
      "CONFLICT",
      "client.number-taken",
    );
    await rejects(
      world()
        .as("eric")
        .vrCase.open(walkIn({ appliedOn: "2026-06-16" })),
      "CONFLICT",
      "milestone.in-future",
    );
    await rejects(
      world()
        .as("eric")
        .vrCase.open(walkIn({ unit: "South Office" })),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(
      world()
        .as("eric")
        .vrCase.open(walkIn({ unit: "Valley Office" })),
      "NOT_FOUND",
      "not-found",
    );
    await rejects(world().as("ana").vrCase.open(walkIn()), "FORBIDDEN", "forbidden");
  });
});

describe("more time for a VR clock", () => {
  const terms = (caseId: string) => ({
    extensionId: v7(),
    caseId,
    clock: "vr-ipe" as const,
    agreedOn: "2026-06-10",
    newDueOn: "2026-07-20",
    reason: "more-time-agreed" as const,
    circumstance: null,
    agreedByPerson: "Donna Rivera",
    agreedByAgency: "Eric Miller",
  });

  test("moves the due date to the day that both agreed to", async () => {
    // 90 days from 2026-03-20 are 2026-06-18.
    const { clientId, caseId } = await world().aVrClient("eric", {
      appliedOn: "2026-02-01",
      eligibleOn: "2026-03-20",
      status: "eligible",
    });
    const input = terms(caseId);
    await expect(world().as("eric").vrCase.extend(input)).resolves.toEqual({
      id: input.extensionId,
      flag: null,
    });
    await expect(world().as("eric").vrCase.extend(input)).resolves.toEqual({
      id: input.extensionId,
      flag: null,
    });
    const { findings, vr } = await world().as("eric").client.get({ clientId });
    expect(findings.find(({ rule }) => rule === "vr.ipe")).toMatchObject({
      code: "vr.ipe.pending-extended",
      due: "2026-07-20",
    });
    expect(vr?.extensions).toHaveLength(1);
  });

  test("must be later than the date it extends, earlier agreements counted", async () => {
    const { caseId } = await world().aVrClient("eric", {
      appliedOn: "2026-02-01",
      eligibleOn: "2026-03-20",
      status: "eligible",
    });
    const same = await refusal(
      world()
        .as("eric")
        .vrCase.extend({ ...terms(caseId), newDueOn: "2026-06-18" }),
    );
    expect(same).toMatchObject({
      code: "CONFLICT",
      app: { code: "extension.not-later", facts: { due: "2026-06-18", newDueOn: "2026-06-18" } },
    });
    await world().as("eric").vrCase.extend(terms(caseId));
    const second = await refusal(
      world()
        .as("eric")
        .vrCase.extend({ ...terms(caseId), agreedOn: "2026-06-12", newDueOn: "2026-07-20" }),
    );
    expect(second.app).toMatchObject({ code: "extension.not-later", facts: { due: "2026-07-20" } });
  });

  test("agreed after the limit is kept and flagged, and does not undo that the limit had passed", async () => {
    // 90 days from 2026-03-01 are 2026-05-30.
    const { clientId, caseId } = await world().aVrClient("eric", {
      appliedOn: "2026-02-01",
      eligibleOn: "2026-03-01",
      status: "eligible",
    });
    await expect(world().as("eric").vrCase.extend(terms(caseId))).resolves.toMatchObject({
      flag: "agreed-late",
    });
    const { findings } = await world().as("eric").client.get({ clientId });
    expect(findings.find(({ rule }) => rule === "vr.ipe")).toMatchObject({
      status: "overdue",
      code: "vr.ipe.pending-overdue-extension-agreed-late",
    });
  });

  test("said to be agreed before the limit and written down after it is flagged as well", async () => {
    const { caseId } = await world().aVrClient("eric", {
      appliedOn: "2026-02-01",
      eligibleOn: "2026-03-01",
      status: "eligible",
    });
    await expect(
      world()
        .as("eric")
        .vrCase.extend({ ...terms(caseId), agreedOn: "2026-05-29" }),
    ).resolves.toMatchObject({ flag: "recorded-late" });
  });

  test("of the eligibility decision needs a circumstance outside the agency's control", async () => {
    const { caseId } = await world().aVrClient("eric", { appliedOn: "2026-05-01" });
    const eligibility = { ...terms(caseId), clock: "vr-eligibility" as const };
    expect((await refusal(world().as("eric").vrCase.extend(eligibility))).fields).toMatchObject([
      { path: "reason" },
    ]);
    expect(
      (
        await refusal(
          world()
            .as("eric")
            .vrCase.extend({ ...eligibility, reason: "exceptional-circumstances" }),
        )
      ).fields,
    ).toMatchObject([{ path: "circumstance", code: "text.missing" }]);
    await expect(
      world()
        .as("eric")
        .vrCase.extend({
          ...eligibility,
          reason: "exceptional-circumstances",
          circumstance: "Flooded archive",
        }),
    ).resolves.toMatchObject({ flag: null });
  });

  test("cannot be agreed tomorrow, nor for a clock that does not run", async () => {
    const { caseId } = await world().aVrClient("eric", { appliedOn: "2026-05-01" });
    expect(
      (
        await refusal(
          world()
            .as("eric")
            .vrCase.extend({ ...terms(caseId), agreedOn: "2026-06-16" }),
        )
      ).fields,
    ).toMatchObject([{ path: "agreedOn", code: "milestone.in-future" }]);
    expect((await refusal(world().as("eric").vrCase.extend(terms(caseId)))).app).toMatchObject({
      code: "extension.not-later",
      facts: { due: null },
    });
    expect(await world().database.owner.$count(clockExtension, eq(clockExtension.vrCaseId, caseId))).toBe(0);
  });
});

describe("a VR case", () => {
  test("is given to a counselor of the agency, and to nobody else", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", { appliedOn: "2026-06-01" });
    await world()
      .as("vera")
      .vrCase.assignCounselor({ caseId, staffId: world().staffId("nora") });
    expect((await world().as("eric").client.get({ clientId })).vr?.counselor?.name).toBe("Nora Diaz");
    for (const staffId of [world().staffId("bill"), world().staffId("val"), v7()]) {
      await rejects(
        world().as("vera").vrCase.assignCounselor({ caseId, staffId }),
        "BAD_REQUEST",
        "bad-input",
      );
    }
  });

  test("keeps its category, and says where it stands only as its dates allow", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", { appliedOn: "2026-05-01" });
    await world().as("eric").vrCase.setPriority({ caseId, priority: "most-significant" });
    await world().as("eric").vrCase.setStatus({ caseId, status: "trial-work" });
    expect((await world().as("eric").client.get({ clientId })).vr).toMatchObject({
      priority: "most-significant",
      status: "trial-work",
    });
    await rejects(
      world().as("eric").vrCase.setStatus({ caseId, status: "in-service" }),
      "CONFLICT",
      "milestone.order",
    );
    const signed = await world().aVrClient("eric", {
      appliedOn: "2026-02-01",
      eligibleOn: "2026-03-01",
      ipeSignedOn: "2026-04-01",
      status: "ipe-signed",
    });
    await world().as("eric").vrCase.setStatus({ caseId: signed.caseId, status: "employed" });
    await rejects(
      world().as("eric").vrCase.setStatus({ caseId: signed.caseId, status: "trial-work" }),
      "CONFLICT",
      "milestone.order",
    );
  });

  test("is closed once, on a day that is possible, with its reason", async () => {
    const { clientId, caseId } = await world().aVrClient("eric", { appliedOn: "2026-05-01" });
    const close = (closedOn: string) =>
      world().as("eric").vrCase.close({ caseId, milestoneId: v7(), closedOn, reason: "Moved" });
    await rejects(close("2026-06-16"), "CONFLICT", "milestone.in-future");
    await rejects(close("2026-04-30"), "CONFLICT", "milestone.order");
    await close("2026-06-14");
    expect((await world().as("eric").client.get({ clientId })).vr).toMatchObject({
      status: "closed",
      closedOn: "2026-06-14",
    });
    await rejects(close("2026-06-14"), "CONFLICT", "vr-case.closed");
    await rejects(
      world().as("eric").vrCase.setPriority({ caseId, priority: "other" }),
      "CONFLICT",
      "vr-case.closed",
    );
    const [row] = await world().database.owner.select().from(vrCase).where(eq(vrCase.id, caseId));
    expect(row?.closureReason).toBe("Moved");
  });
});

describe("a case of another office or agency", () => {
  test("is not found, as one that is not there", async () => {
    const { caseId } = await world().aVrClient("eric", { appliedOn: "2026-05-01" });
    for (const player of ["nora", "val"] as const) {
      const { vrCase: procedures } = world().as(player);
      const calls = (id: string) => [
        () => procedures.setPriority({ caseId: id, priority: "other" }),
        () => procedures.setStatus({ caseId: id, status: "trial-work" }),
        () => procedures.assignCounselor({ caseId: id, staffId: world().staffId(player) }),
        () => procedures.close({ caseId: id, milestoneId: v7(), closedOn: "2026-06-14", reason: null }),
        () =>
          procedures.extend({
            extensionId: v7(),
            caseId: id,
            clock: "vr-eligibility",
            agreedOn: "2026-06-10",
            newDueOn: "2026-08-01",
            reason: "trial-work",
            circumstance: null,
            agreedByPerson: "x",
            agreedByAgency: "y",
          }),
      ];
      for (const call of [...calls(caseId), ...calls(v7())]) await rejects(call(), "NOT_FOUND", "not-found");
    }
    const [row] = await world().database.owner.select().from(vrCase).where(eq(vrCase.id, caseId));
    expect(row).toMatchObject({ status: "applicant", priorityCategory: null, closedOn: null });
  });
});
