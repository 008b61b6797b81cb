import { agencySetting, asActor, systemActor } from "@ips/db";
import { dataGroups, type JurisdictionSettings } from "@ips/domain";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { afterEach, describe, expect, test } from "vitest";
import { today, type Player } from "../everyday/world.ts";
import { useSharing } from "./use-sharing.ts";

/*
 * A state may be stricter than the federal regulation. Its own clock lengths hold for its records on every screen, in both portals; an agency
 * that has set nothing is judged by the federal ones, whatever its partners have set.
 */

const { world } = useSharing();

const basis = "State policy 8.2";
const stricter: JurisdictionSettings = {
  vr: {
    eligibilityDecisionDays: [{ from: "2026-01-01", value: 30, basis }],
    ipeDays: [{ from: "2026-01-01", value: 60, basis }],
  },
};

/** The rules of State VR, in place of what it had. */
async function stateSets(settings: JurisdictionSettings): Promise<void> {
  const w = world();
  const { agencyId } = w.actor("eric");
  await asActor(w.database.app, systemActor(agencyId, { agencyKind: "vr", today }), (tx) =>
    tx
      .insert(agencySetting)
      .values({ agencyId, jurisdiction: settings })
      .onConflictDoUpdate({ target: agencySetting.agencyId, set: { jurisdiction: settings } }),
  );
}
const stateSetsNothing = () =>
  world().database.owner.execute(
    sql`delete from agency_setting where agency_id = ${world().actor("eric").agencyId}::uuid`,
  );
afterEach(stateSetsNothing);

/** Somebody who applied on May 1 and was not decided, and somebody eligible since April 1 without an IPE; both are Ana's too. */
async function twoPeople() {
  const w = world();
  const given = dataGroups.filter((group) => group !== "substance-use");
  const shared = async (dates: { appliedOn: string; eligibleOn?: string }) => {
    const lastName = `Shared ${v7()}`;
    const ips = await w.anIpsClient("ana", { lastName });
    const vr = await w.aVrClient("eric", {
      lastName,
      ...dates,
      status: dates.eligibleOn ? "eligible" : "applicant",
    });
    await w.areOnePerson(ips.clientId, vr.clientId);
    await w.aRelease("ana", ips.clientId, "state", given);
    await w.aRelease("eric", vr.clientId, "harbor", given);
    return { ips: ips.clientId, vr: vr.clientId, caseId: vr.caseId };
  };
  return {
    applied: await shared({ appliedOn: "2026-05-01" }),
    eligible: await shared({ appliedOn: "2026-03-01", eligibleOn: "2026-04-01" }),
  };
}
type Two = Awaited<ReturnType<typeof twoPeople>>;

/** What each screen says of the two clocks: the status and the last day in time. */
const screens: Readonly<Record<string, (player: Player, two: Two, side: "ips" | "vr") => Promise<unknown>>> =
  {
    "a person's page": async (player, two, side) => {
      const page = async (who: "applied" | "eligible", rule: string) => {
        const { findings } = await world().as(player).client.get({ clientId: two[who][side] });
        const found = findings.find((each) => each.rule === rule);
        return [found?.status, found?.due];
      };
      return [await page("applied", "vr.eligibility-decision"), await page("eligible", "vr.ipe")];
    },
    "the crosswalk": async (player, two, side) => {
      const of = async (who: "applied" | "eligible", duty: string) => {
        const { pairs } = await world().as(player).crosswalk.get({ clientId: two[who][side] });
        const found = pairs.flatMap(({ sides }) => sides.vr.duties).find((each) => each.duty === duty);
        return [found?.status, found?.due];
      };
      return [await of("applied", "vr.eligibility-decided"), await of("eligible", "vr.ipe-signed")];
    },
    "the agenda of the monthly meeting": async (player, two, side) => {
      const { rows } = await world().as(player).crosswalk.agenda({ scope: "team", pageSize: 100 });
      const of = (who: "applied" | "eligible", duty: string) => {
        const row = rows.find(({ client }) => client.clientId === two[who][side]);
        const found = row?.brings.vr.find((each) => each.duty === duty);
        return [found?.status, found?.due];
      };
      return [of("applied", "vr.eligibility-decided"), of("eligible", "vr.ipe-signed")];
    },
  };

const federal = [
  ["due", "2026-06-30"],
  ["due", "2026-06-30"],
];
const ofTheState = [
  ["overdue", "2026-05-31"],
  ["overdue", "2026-05-31"],
];

describe("eligibility in 30 days and the IPE in 60, as a state sets it", () => {
  test.each(Object.entries(screens))("hold on %s of both portals", async (_screen, says) => {
    const two = await twoPeople();
    expect(await says("eric", two, "vr")).toEqual(federal);
    expect(await says("ana", two, "ips")).toEqual(federal);
    await stateSets(stricter);
    expect(await says("eric", two, "vr")).toEqual(ofTheState);
    expect(await says("ana", two, "ips")).toEqual(ofTheState);
  });

  test("hold on the caseload and on Today of both portals", async () => {
    const { applied } = await twoPeople();
    const late = async (player: "ana" | "eric", clientId: string) => {
      const { rows } = await world().as(player).caseload.list({ scope: "team", pageSize: 100 });
      const row = rows.find(({ client }) => client.clientId === clientId);
      const { now, later, thisWeek } = await world()
        .as(player)
        .today.get({ shown: { now: 100 } });
      const inGroup = (items: typeof now) => items.some((item) => item.client?.clientId === clientId);
      return {
        caseload: row?.mostUrgent?.code ?? null,
        today: inGroup(now) ? "now" : inGroup([...thisWeek, ...later]) ? "later" : null,
      };
    };
    expect(await late("eric", applied.vr)).toEqual({ caseload: "vr.eligibility.pending", today: "later" });
    await stateSets(stricter);
    const overdue = { caseload: "vr.eligibility.pending-overdue", today: "now" };
    expect(await late("eric", applied.vr)).toEqual(overdue);
    expect(await late("ana", applied.ips)).toMatchObject({ caseload: "vr.eligibility.pending-overdue" });
  });

  test("hold for an extension: one that is agreed after the state's own limit is flagged", async () => {
    const extend = async () =>
      world()
        .as("eric")
        .vrCase.extend({
          extensionId: v7(),
          caseId: (await twoPeople()).eligible.caseId,
          clock: "vr-ipe",
          agreedOn: "2026-06-01",
          newDueOn: "2026-07-15",
          reason: "more-time-agreed",
          circumstance: null,
          agreedByPerson: "Donna Rivera",
          agreedByAgency: "Eric Miller",
        });
    expect(await extend()).toMatchObject({ flag: null });
    await stateSets(stricter);
    expect(await extend()).toMatchObject({ flag: "agreed-late" });
  });

  test("stand in the rulebook of the state, and not in that of its partner", async () => {
    await stateSets({
      vr: { ...stricter.vr, clocks: { "ipe-review": [{ from: "2026-01-01", value: 6, basis }] } },
    });
    const figuresOf = async (player: "ana" | "eric", id: string) => {
      const { jurisdictions, rules } = await world().as(player).rulebook.get({});
      const leads = jurisdictions[0]?.id;
      const rule = rules.find((each) => each.id === id);
      return JSON.stringify(rule?.figures ?? []).includes(basis) ? leads : `${leads}, as it is in the law`;
    };
    for (const id of ["vr.ipe", "vr.ipe-review"]) {
      expect(await figuresOf("eric", id)).toBe("us-federal+agency");
      expect(await figuresOf("ana", id)).toBe("us-federal, as it is in the law");
    }
  });
});

describe("an agency that changed nothing", () => {
  const everything = async (two: Two) =>
    JSON.stringify(
      await Promise.all(
        (["applied", "eligible"] as const).flatMap((who) => [
          world().as("ana").client.get({ clientId: two[who].ips }),
          world().as("ana").crosswalk.get({ clientId: two[who].ips }),
          world().as("eric").client.get({ clientId: two[who].vr }),
          world().as("eric").crosswalk.get({ clientId: two[who].vr }),
        ]),
      ),
    );

  test("is answered byte for byte as one that never opened its settings", async () => {
    const two = await twoPeople();
    const before = await everything(two);
    await stateSets({});
    expect(await everything(two)).toBe(before);
  });

  test("keeps its own answers when its partner sets what is its partner's", async () => {
    const w = world();
    const { clientId } = await w.anIpsClient("ana", { enteredOn: "2026-05-01" });
    const mine = async () => JSON.stringify(await w.as("ana").client.get({ clientId }));
    const before = await mine();
    await stateSets({ ips: { firstEmployerContactDays: [{ from: "2026-01-01", value: 5, basis }] } });
    expect(await mine()).toBe(before);
  });
});

test("the rules of another agency are told with its records alone", async () => {
  await stateSets(stricter);
  const w = world();
  const { clientId } = await w.aVrClient("eric", { appliedOn: "2026-05-01" });
  const toldTo = async (player: Player) =>
    (
      await asActor(w.database.app, w.actor(player), (tx) =>
        tx.execute(sql`select * from app.settings_elsewhere(array[${clientId}::uuid])`),
      )
    ).rows.length;
  expect(await toldTo("ana")).toBe(0);
  const releaseId = await w.aRelease("eric", clientId, "harbor", ["ipe-and-vr-services"]);
  expect([await toldTo("ana"), await toldTo("eric"), await toldTo("lou"), await toldTo("adam")]).toEqual([
    1, 0, 0, 0,
  ]);
  await w.revoke("eric", releaseId);
  expect(await toldTo("ana")).toBe(0);
});
