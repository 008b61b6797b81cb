import type { AddContactInput } from "@ips/contract";
import { monthlyAddOn, participationMinutes } from "@ips/domain";
import { v7 } from "uuid";
import { describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const month = "2026-06";

const turnOn = async (billsPros: boolean) => {
  const { agencySetting } = world().as("adam");
  const { version } = await agencySetting.get();
  await agencySetting.save({
    jurisdictionId: "us-federal",
    settings: {},
    billsPros,
    breakGlassDays: 1,
    version,
  });
};

const service = {
  on: "2026-06-03",
  place: "community",
  minutes: 30,
  note: null,
  startsAt: "10:00",
  payer: "medicaid",
  prosComponent: "ors",
  oneToOne: true,
  vocational: true,
} as const;

const meet = (clientId: string, change: Partial<AddContactInput> = {}) =>
  world()
    .as("ana")
    .contact.add({ contactId: v7(), clientId, ...service, ...change });

describe("a month of PROS", () => {
  test("is not judged where the agency has nothing to do with it", async () => {
    await turnOn(false);
    const { clientId } = await world().anIpsClient("ana");
    await meet(clientId);
    expect(await world().as("ana").pros.offered()).toEqual({ offered: false });
    expect(await world().as("ana").pros.month({ clientId, month })).toMatchObject({
      offered: false,
      contacts: [],
    });
  });

  test("holds the contacts of the month with what was answered, and the jobs that count in New York", async () => {
    await turnOn(true);
    const { clientId } = await world().anIpsClient("ana");
    await meet(clientId);
    await meet(clientId, { on: "2026-06-10", payer: "state-vr", minutes: 45 });
    await meet(clientId, { on: "2026-05-31" });
    const job = {
      clientId,
      employerName: "Kessler Hardware",
      title: "Clerk",
      startedOn: "2026-05-01",
      hoursPerWeek: 10,
      hourlyWageCents: 1600,
      permanent: true,
    };
    await world()
      .as("ana")
      .job.add({ ...job, jobId: v7(), openToAnyone: true, setAside: true, minimumWageCents: 1600 });
    await world()
      .as("ana")
      .job.add({ ...job, jobId: v7() });
    const standing = await world().as("ana").pros.month({ clientId, month });
    expect(standing).toMatchObject({
      offered: true,
      contacts: [
        { on: "2026-06-03", startsAt: "10:00", component: "ors", payer: "medicaid", oneToOne: true },
        { on: "2026-06-10", payer: "state-vr" },
      ],
      jobs: [{ startedOn: "2026-05-01", endedOn: null, hoursPerWeek: 10 }],
      jobsNotAnswered: 1,
    });
    // What VR pays for supports no add-on: one service is left.
    expect(monthlyAddOn(standing.contacts, standing.jobs, month).reasons).toEqual([
      "fewer-than-two-services",
    ]);
    expect(participationMinutes(standing.contacts)).toMatchObject({ counted: 30, paidByVr: 45 });
    const { rows } = await world().as("ana").client.contacts({ clientId, pageSize: 20 });
    expect(rows[0]).toMatchObject({ startsAt: "10:00", payer: "state-vr", prosComponent: "ors" });
  });

  test("a contact without PROS answers is a contact like any other", async () => {
    await turnOn(true);
    const { clientId } = await world().anIpsClient("ana");
    await world()
      .as("ana")
      .contact.add({ contactId: v7(), clientId, on: "2026-06-03", place: "home", minutes: 20, note: null });
    expect((await world().as("ana").pros.month({ clientId, month })).contacts).toMatchObject([
      { startsAt: null, payer: null, component: null, oneToOne: null, vocational: false },
    ]);
  });

  test("an hour that no day has is refused", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await rejects(meet(clientId, { startsAt: "24:00" }), "BAD_REQUEST");
    await rejects(world().as("ana").pros.month({ clientId, month: "2026-13" }), "BAD_REQUEST");
  });
});

test.each(["wes", "lou", "eric", "val"] as const)(
  "%s finds no month of a person who is not open to them",
  async (player) => {
    const { clientId } = await world().anIpsClient("ana");
    const asked = (id: string) => refusal(world().as(player).pros.month({ clientId: id, month }));
    expect(await asked(clientId)).toEqual(await asked(v7()));
    await rejects(world().as(player).pros.month({ clientId, month }), "NOT_FOUND");
  },
);
