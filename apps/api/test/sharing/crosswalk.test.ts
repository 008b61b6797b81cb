import type { CrosswalkOutput } from "@ips/contract";
import { dataGroups, type DataGroup, type SharedWorkKind } from "@ips/domain";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { countStatements } from "../everyday/count-statements.ts";
import { refusal } from "../everyday/refusal.ts";
import { today, type Player } from "../everyday/world.ts";
import { useSharing } from "./use-sharing.ts";

const { world } = useSharing();

const allButPart2 = dataGroups.filter((group) => group !== "substance-use");

/** A person of Ana's and Eric's: each side's record is open to the other for these groups. */
async function aSharedPerson({
  given = allButPart2,
  back = allButPart2,
}: { given?: readonly DataGroup[]; back?: readonly DataGroup[] } = {}) {
  const w = world();
  const ips = await w.anIpsClient("ana", { lastName: `Shared ${v7()}` });
  const vr = await w.aVrClient("eric", { appliedOn: "2026-06-01" });
  await w.areOnePerson(ips.clientId, vr.clientId);
  const releaseId = await w.aRelease("ana", ips.clientId, "state", [...given]);
  if (back.length > 0) await w.aRelease("eric", vr.clientId, "harbor", [...back]);
  return { ips: ips.clientId, vr: vr.clientId, releaseId };
}

const record = (player: Player, clientId: string, kind: SharedWorkKind, on = today, workId = v7()) =>
  world()
    .as(player)
    .crosswalk.record({ kind, on, note: null, entries: [{ workId, clientId }] });
const read = (player: Player, clientId: string) => world().as(player).crosswalk.get({ clientId });
const statusOf = ({ pairs }: CrosswalkOutput, duty: string) =>
  pairs.flatMap(({ sides }) => [...sides.ips.duties, ...sides.vr.duties]).find((each) => each.duty === duty)
    ?.status ?? "not told";
const sideOf = ({ pairs }: CrosswalkOutput, pair: string, side: "ips" | "vr") =>
  pairs.find((each) => each.pair === pair)?.sides[side].state;

describe("who must not get in", () => {
  test("nobody reads, records or takes back at a record that is not open to them, and it is as if it were not there", async () => {
    const { ips } = await aSharedPerson();
    const [workId, missing] = [v7(), v7()];
    await record("ana", ips, "ips-vr-meeting", today, workId);
    for (const player of ["lou", "wes", "val"] as const) {
      const { crosswalk } = world().as(player);
      for (const [foreign, absent] of [
        [() => crosswalk.get({ clientId: ips }), () => crosswalk.get({ clientId: missing })],
        [() => record(player, ips, "ips-vr-meeting"), () => record(player, missing, "ips-vr-meeting")],
        [
          () => crosswalk.takeBack({ entries: [{ workId }] }),
          () => crosswalk.takeBack({ entries: [{ workId: missing }] }),
        ],
      ] as const) {
        const refused = await countStatements(world().database.appPool, () => refusal(foreign()));
        const nothing = await countStatements(world().database.appPool, () => refusal(absent()));
        expect(refused.result).toMatchObject({ code: "NOT_FOUND" });
        expect(refused.result).toEqual(nothing.result);
        expect(refused.statements).toEqual(nothing.statements);
      }
      const { rows } = await crosswalk.agenda({ scope: "team" });
      expect(rows.map(({ client }) => client.clientId)).not.toContain(ips);
    }
    expect((await read("ana", ips)).work.map((work) => work.workId)).toEqual([workId]);
  });

  test("a record that a release opens is read and not written", async () => {
    const { ips, vr } = await aSharedPerson();
    expect(await refusal(record("eric", ips, "ips-vr-meeting"))).toMatchObject({ code: "FORBIDDEN" });
    expect(await refusal(record("ana", vr, "ips-vr-meeting"))).toMatchObject({ code: "FORBIDDEN" });
  });

  test("each side records what is its own to say, and each role what it writes", async () => {
    const { ips, vr } = await aSharedPerson();
    for (const [player, clientId, kind] of [
      ["eric", vr, "treatment-team-meeting"],
      ["ana", ips, "supports-found"],
      ["ana", ips, "benefits-received"],
      ["pat", ips, "ips-vr-meeting"],
      ["vera", vr, "ips-vr-meeting"],
    ] as const)
      expect([kind, await refusal(record(player, clientId, kind))]).toMatchObject([
        kind,
        { code: "FORBIDDEN" },
      ]);
    await record("bea", ips, "benefits-received");
    await record("vera", vr, "supports-found");
    await record("pat", ips, "existing-records-used");
  });

  test("after a revocation nothing is left of the other side, and the agenda forgets the person", async () => {
    const { ips, vr, releaseId } = await aSharedPerson({ back: [] });
    await record("ana", ips, "treatment-team-meeting");
    expect(statusOf(await read("eric", vr), "ips.weekly-team-meeting")).toBe("met");
    expect(
      (await world().as("eric").crosswalk.agenda({})).rows.map(({ client }) => client.clientId),
    ).toContain(vr);
    await world().as("ana").release.revoke({ releaseId, how: "She asked for it" });
    const after = await read("eric", vr);
    expect(after.work).toEqual([]);
    expect(after.pairs.map(({ sides }) => sides.ips.state).filter((state) => state !== "not-shared")).toEqual(
      [],
    );
    expect(
      (await world().as("eric").crosswalk.agenda({})).rows.map(({ client }) => client.clientId),
    ).not.toContain(vr);
  });
});

describe("what a reader is told", () => {
  test("of a side that is not shared nothing, and the same as where there is nothing", async () => {
    const { ips } = await aSharedPerson({ back: [] });
    const alone = await world().anIpsClient("ana");
    const told = async (clientId: string) =>
      (await read("ana", clientId)).pairs.map(({ pair, sides }) => [pair, sides.vr]);
    expect(await told(ips)).toEqual(await told(alone.clientId));
    expect(sideOf(await read("ana", ips), "preferences", "vr")).toBe("not-shared");
  });

  test("a group that is not released answers nothing, and does not count as missing", async () => {
    const { ips, vr } = await aSharedPerson({ given: ["identity", "referral-and-eligibility"] });
    await record("ana", ips, "treatment-team-meeting");
    await record("bea", ips, "benefits-received");
    const seen = await read("eric", vr);
    expect(statusOf(seen, "ips.takes-in-who-wants-to-work")).toBe("met");
    for (const duty of [
      "ips.weekly-team-meeting",
      "ips.career-profile",
      "ips.benefits-before-start",
      "ips.employer-visits",
    ])
      expect([duty, statusOf(seen, duty)]).toEqual([duty, "not told"]);
    expect(sideOf(seen, "benefits-counseling", "ips")).toBe("not-shared");
    expect(seen.work).toEqual([]);
  });

  test("one act of the specialist's, and the counselor sees it met; taken back it is gone for both", async () => {
    const { ips, vr } = await aSharedPerson();
    const workId = v7();
    await record("ana", ips, "joint-presentation", today, workId);
    for (const [player, clientId] of [
      ["ana", ips],
      ["eric", vr],
    ] as const) {
      const seen = await read(player, clientId);
      expect(statusOf(seen, "vr.joint-presentations")).toBe("met");
      expect(statusOf(seen, "ips.employer-visits")).toBe("met");
      expect(
        seen.pairs.find(({ pair }) => pair === "employer-relationships")?.counted.map(({ event }) => event),
      ).toEqual(["joint-presentation"]);
      expect(seen.work).toMatchObject([{ workId, staffName: "Ana Lopez", canTakeBack: player === "ana" }]);
    }
    expect(
      await refusal(
        world()
          .as("eric")
          .crosswalk.takeBack({ entries: [{ workId }] }),
      ),
    ).toMatchObject({ code: "NOT_FOUND" });
    await world()
      .as("ana")
      .crosswalk.takeBack({ entries: [{ workId }] });
    expect((await read("ana", ips)).work).toEqual([]);
    expect(statusOf(await read("eric", vr), "vr.joint-presentations")).toBe("due");
  });

  test("what other tables hold is read from there: a visit with the counselor, a contact and a job", async () => {
    const { ips, vr } = await aSharedPerson();
    const { employer, contact, job } = world().as("ana");
    await employer.addContact({
      employerContactId: v7(),
      employer: { newEmployerId: v7(), name: `Bakery ${v7()}` },
      on: today,
      mode: "in-person",
      hiringManager: true,
      step: "learn",
      purpose: "present-a-client",
      attendees: ["specialist", "counselor"],
      businessNote: null,
      clientId: ips,
      clientNote: null,
    });
    await contact.add({
      contactId: v7(),
      clientId: ips,
      on: today,
      place: "worksite",
      minutes: 20,
      note: null,
    });
    const searching = await read("eric", vr);
    expect(statusOf(searching, "vr.coordinates-visits")).toBe("met");
    expect(statusOf(searching, "ips.follow-along")).toBe("not-applicable");
    await job.add({
      jobId: v7(),
      clientId: ips,
      employerName: "Bakery",
      title: "Baker",
      startedOn: today,
      hoursPerWeek: 20,
      hourlyWageCents: 2000,
      openToAnyone: true,
      permanent: true,
    });
    const working = await read("eric", vr);
    expect(statusOf(working, "ips.follow-along")).not.toBe("not-applicable");
    expect(statusOf(working, "ips.competitive-job")).toBe("missing-answer");
    expect(statusOf(working, "vr.ongoing-supports")).toBe("due");
  });

  test("a look at it is logged at the other side, with what was open", async () => {
    const { ips, vr } = await aSharedPerson({ given: ["identity", "job-search-plan"] });
    await read("eric", vr);
    const { looks } = await world().as("sue").release.ofClient({ clientId: ips });
    expect(looks).toMatchObject([{ byName: "Eric Miller", agencyName: "State VR", way: "release" }]);
  });
});

describe("recording", () => {
  test("for several people is one act: a stranger among them and nobody is recorded", async () => {
    const [one, two] = [await aSharedPerson(), await aSharedPerson()];
    const foreign = await world().anIpsClient("lou");
    const met = (clientIds: readonly string[]) =>
      world()
        .as("ana")
        .crosswalk.record({
          kind: "ips-vr-meeting",
          on: today,
          note: "Monthly",
          entries: clientIds.map((clientId) => ({ workId: v7(), clientId })),
        });
    expect(await refusal(met([one.ips, foreign.clientId]))).toMatchObject({ code: "NOT_FOUND" });
    expect((await read("ana", one.ips)).work).toEqual([]);
    const { workIds } = await met([one.ips, two.ips]);
    expect(workIds).toHaveLength(2);
    const { rows } = await world().as("eric").crosswalk.agenda({});
    expect(
      rows
        .filter(({ client }) => [one.vr, two.vr].includes(client.clientId))
        .map(({ lastMetOn }) => lastMetOn),
    ).toEqual([today, today]);
    await world()
      .as("ana")
      .crosswalk.takeBack({ entries: workIds.map((workId) => ({ workId })) });
    expect((await read("ana", two.ips)).work).toEqual([]);
  });

  test("sent twice it is recorded once; with another person's facts under the key it is refused", async () => {
    const { ips } = await aSharedPerson();
    const workId = v7();
    await record("ana", ips, "family-met", today, workId);
    await record("ana", ips, "family-met", today, workId);
    expect((await read("ana", ips)).work).toHaveLength(1);
    expect(await refusal(record("ana", ips, "family-permitted", today, workId))).toMatchObject({
      app: { code: "already-there" },
    });
  });

  test("today is the last day that can be said, and a note says no more than a few lines", async () => {
    const { ips } = await aSharedPerson();
    await record("ana", ips, "family-met", today);
    expect(await refusal(record("ana", ips, "family-met", "2026-06-16"))).toMatchObject({
      app: { code: "milestone.in-future" },
    });
    const long = world()
      .as("ana")
      .crosswalk.record({
        kind: "family-met",
        on: today,
        note: "x".repeat(501),
        entries: [{ workId: v7(), clientId: ips }],
      });
    expect(await refusal(long)).toMatchObject({ code: "BAD_REQUEST" });
  });
});

describe("the agenda", () => {
  test("puts whoever is stuck first, of those who are shared, and says what each side brings", async () => {
    const [quiet, stuck] = [await aSharedPerson(), await aSharedPerson()];
    const alone = await world().anIpsClient("ana");
    await record("ana", stuck.ips, "treatment-team-meeting", "2026-06-01");
    const { rows, partners, partnerNames } = await world().as("ana").crosswalk.agenda({ pageSize: 100 });
    const order = rows.map(({ client }) => client.clientId);
    expect(order).not.toContain(alone.clientId);
    expect(order.indexOf(stuck.ips)).toBeLessThan(order.indexOf(quiet.ips));
    const row = rows.find(({ client }) => client.clientId === stuck.ips);
    expect(row).toMatchObject({
      overdue: 1,
      mostDaysLate: 7,
      next: { side: "ips", duty: "ips.weekly-team-meeting", by: "2026-06-08", daysLeft: -7 },
      partner: { agencyName: "State VR" },
      otherSideTold: true,
    });
    expect(row?.brings.ips[0]?.duty).toBe("ips.weekly-team-meeting");
    expect(partners.map(({ agencyName }) => agencyName)).toEqual(["State VR"]);
    expect(partnerNames).toEqual(["Eric Miller"]);
  });

  test("is filtered by agency and by who serves the person there, and paged", async () => {
    const { agenda } = world().as("ana").crosswalk;
    const all = await agenda({ pageSize: 100 });
    expect((await agenda({ partnerName: "Eric Miller" })).total).toBeGreaterThan(0);
    expect((await agenda({ partnerName: "Nobody" })).total).toBe(0);
    expect((await agenda({ partnerAgencyId: v7() })).total).toBe(0);
    const pages = [await agenda({ pageSize: 10 }), await agenda({ pageSize: 10, page: 2 })];
    expect(pages.flatMap(({ rows }) => rows.map(({ client }) => client.clientId))).toEqual(
      all.rows.slice(0, 20).map(({ client }) => client.clientId),
    );
  });

  test("costs the same statements however many people are on it", async () => {
    for (const player of ["ana", "eric"] as const) {
      const ask = () => world().as(player).crosswalk.agenda({ pageSize: 100 });
      const few = await countStatements(world().database.appPool, ask);
      await aSharedPerson();
      await aSharedPerson();
      const many = await countStatements(world().database.appPool, ask);
      expect(many.result.total).toBe(few.result.total + 2);
      expect(many.statements.length).toBe(few.statements.length);
      expect(many.statements.length).toBeLessThanOrEqual(3);
    }
    const { ips } = await aSharedPerson();
    const page = await countStatements(world().database.appPool, () => read("ana", ips));
    expect(page.statements.length).toBeLessThanOrEqual(3);
    const write = await countStatements(world().database.appPool, () => record("ana", ips, "family-met"));
    expect(write.statements.length).toBeLessThanOrEqual(3);
  });
});
