import { servicePhases } from "@ips/fidelity";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

type Who = "ana" | "ben" | "wes";
const met = (who: Who, clientId: string, on: string, place: "community" | "worksite" = "community") =>
  world().as(who).contact.add({ contactId: v7(), clientId, on, place, minutes: 30, note: null });
const visit = (who: Who, on: string) =>
  world()
    .as(who)
    .employer.addContact({
      employerContactId: v7(),
      employer: { newEmployerId: v7(), name: "Kessler Hardware" },
      on,
      mode: "phone",
      hiringManager: false,
      step: null,
      purpose: null,
      attendees: [],
      businessNote: null,
      clientId: null,
      clientNote: null,
    });
const job = async (who: Who, clientId: string, startedOn: string) =>
  world().as(who).job.add({
    jobId: v7(),
    clientId,
    employerName: "Kessler Hardware",
    title: "Stock clerk",
    startedOn,
    hoursPerWeek: 20,
    hourlyWageCents: 1800,
    permanent: true,
  });

/** Half a year to June 15, 2026: from December 16, 2025 on. */
async function whatTheyDid() {
  // Ana does all six: somebody enters and is met, has sessions on the profile, starts to work, is met then and a month later.
  const { clientId: abel } = await world().anIpsClient("ana", { enteredOn: "2026-01-05" });
  await met("ana", abel, "2026-02-01");
  await world()
    .as("ana")
    .crosswalk.record({
      kind: "career-profile-session",
      on: "2026-02-03",
      note: null,
      entries: [{ workId: v7(), clientId: abel }],
    });
  await visit("ana", "2026-02-10");
  await job("ana", abel, "2026-03-02");
  await met("ana", abel, "2026-03-29");
  await met("ana", abel, "2026-03-30");

  // Ben took nobody in: who is theirs entered before the window. Met 28 days after entry, which is a day too late; at the workplace; and a visit before the window.
  const { clientId: bert } = await world().anIpsClient("ben", { enteredOn: "2025-12-15" });
  await met("ben", bert, "2026-01-12");
  await met("ben", bert, "2026-01-13", "worksite");
  await visit("ben", "2025-12-15");

  // Another program's specialist is none of this one's.
  const { clientId: elsewhere } = await world().anIpsClient("wes", { enteredOn: "2026-01-05" });
  await met("wes", elsewhere, "2026-01-06");
}

const item3 = async () => {
  const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
  const found = items.find(({ item }) => item === 3);
  if (found === undefined) throw new Error("item 3 is missing");
  return found;
};

test("while nobody has a record, the item is a reviewer's", async () => {
  expect(await item3()).toMatchObject({ lowest: 1, highest: 5, inputs: [] });
});

describe("phases of the service that specialists' own records show", () => {
  beforeAll(whatTheyDid);

  test("are counted for each, and raise the lowest score alone", async () => {
    const found = await item3();
    expect(found.inputs).toEqual([
      { key: "phases-seen", value: 6, of: 6, specialist: "Ana Lopez" },
      { key: "phases-seen", value: 1, of: 6, specialist: "Ben Ortiz" },
    ]);
    // A 5 and a 3: the mean is 4, and what Ben did beside it a reviewer asks.
    expect(found).toMatchObject({ lowest: 4, highest: 5, standing: "needs-reviewer" });
  });

  test("open to the records that show them, each phase counted once", async () => {
    const ana = await world().as("sue").fidelity.rows({ figure: "phases-seen", specialist: "Ana Lopez" });
    expect([ana.figure, ana.kind, ana.how]).toEqual([6, "phase", "groups"]);
    const told = ana.rows.map(({ on, title }) => [on, title]);
    expect(new Set(told.map(([, phase]) => phase))).toEqual(new Set(servicePhases));
    expect(told).toEqual(
      expect.arrayContaining([
        ["2026-01-05", "phase-intake"],
        ["2026-02-01", "phase-engagement"],
        ["2026-02-03", "phase-assessment"],
        ["2026-02-10", "phase-job-development"],
        ["2026-03-29", "phase-coaching"],
        ["2026-03-30", "phase-follow-along"],
      ]),
    );
    const ben = await world().as("sue").fidelity.rows({ figure: "phases-seen", specialist: "Ben Ortiz" });
    expect(ben.rows.map(({ on, title }) => [on, title])).toEqual([["2026-01-13", "phase-coaching"]]);
  });
});
