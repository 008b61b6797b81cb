import type { RowFigure } from "@ips/contract";
import type { ContactPlace } from "@ips/domain";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

/** Half a year to June 15, 2026: from December 16, 2025 on. Each is somebody with one job, and the days on which they were met. */
type Worker = {
  name: string;
  enteredOn: string;
  startedOn: string;
  endedOn?: string;
  met: readonly (string | readonly [string, ContactPlace])[];
};
const workers: readonly Worker[] = [
  {
    // Starts in the window and goes on: seven days before, three days after, three of four weeks, two of three months, and after four months.
    name: "Abel",
    enteredOn: "2025-09-01",
    startedOn: "2026-02-02",
    met: [
      "2026-01-26",
      "2026-02-05",
      "2026-02-15",
      ["2026-02-18", "phone"],
      ["2026-03-01", "office"],
      "2026-03-20",
      ["2026-04-10", "video"],
      "2026-05-30",
      "2026-06-10",
    ],
  },
  {
    // Eight days before the start, four days after it, one of the two weeks that it lasted, and on the third day after the end.
    name: "Bert",
    enteredOn: "2026-01-01",
    startedOn: "2026-05-30",
    endedOn: "2026-06-12",
    met: ["2026-05-22", "2026-06-03", "2026-06-15"],
  },
  {
    // Started before the window: of the seventh to the eleventh month after the first, three have a contact.
    name: "Cora",
    enteredOn: "2025-05-01",
    startedOn: "2025-06-01",
    met: ["2026-01-01", "2026-02-28", "2026-04-30"],
  },
  {
    // Worked already when entering, and nobody was met; the third day after the end is still to come.
    name: "Dora",
    enteredOn: "2025-12-20",
    startedOn: "2025-12-15",
    endedOn: "2026-06-13",
    met: [],
  },
  {
    name: "Before the window",
    enteredOn: "2025-01-01",
    startedOn: "2025-03-01",
    endedOn: "2025-12-15",
    met: ["2025-12-16"],
  },
];

async function live(who: "ana" | "wes", { name, enteredOn, startedOn, endedOn, met }: Worker) {
  const { clientId } = await world().anIpsClient(who, { firstName: name, enteredOn });
  const jobId = v7();
  await world().as(who).job.add({
    jobId,
    clientId,
    employerName: "Kessler Hardware",
    title: "Stock clerk",
    startedOn,
    hoursPerWeek: 20,
    hourlyWageCents: 1800,
    permanent: true,
  });
  if (endedOn !== undefined)
    await world().as(who).job.end({ jobId, milestoneId: v7(), endedOn, reason: "quit-other" });
  for (const each of met) {
    const [on, place] = typeof each === "string" ? [each, "community" as const] : each;
    await world().as(who).contact.add({ contactId: v7(), clientId, on, place, minutes: 30, note: null });
  }
  return clientId;
}

async function theLivesOfAll() {
  for (const worker of workers) await live("ana", worker);
  // Of another program: none of this one's.
  await live("wes", { name: "Elsewhere", enteredOn: "2026-01-01", startedOn: "2026-02-02", met: [] });
  // A contact that was taken back happened on no day.
  const { clientId } = await world().anIpsClient("ana", { enteredOn: "2026-01-01" });
  const contactId = v7();
  const on = "2026-05-25";
  await world().as("ana").contact.add({ contactId, clientId, on, place: "home", minutes: 30, note: null });
  await world().as("ana").undo.contact({ contactId });
}

const item23 = async () => {
  const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
  const found = items.find(({ item }) => item === 23);
  if (found === undefined) throw new Error("item 23 is missing");
  return found;
};
const answer = (question: "weekly-in-month-one" | "monthly-for-a-year" | "step-down", said: boolean | null) =>
  world()
    .as("sue")
    .programEvent.answer({
      answerId: v7(),
      unitId: world().unitId("Harbor East"),
      question,
      answer: said,
      on: "2026-06-15",
      note: null,
    });

test("while nobody works and nobody has answered, the item is a reviewer's", async () => {
  expect(await item23()).toMatchObject({ lowest: 1, highest: 5, inputs: [] });
});

describe("follow-along in person, counted around the jobs of the window", () => {
  beforeAll(theLivesOfAll);

  const counted: readonly (readonly [RowFigure, number, number | null])[] = [
    ["workers", 4, null],
    ["seen-four-months", 2, 3],
    ["seen-after-month-one", 2, 3],
    ["week-before-start", 1, 2],
    ["three-days-after-start", 1, 2],
    ["weekly-in-month-one", 4, 6],
    ["monthly-for-a-year", 5, 12],
    ["three-days-after-loss", 1, 1],
  ];

  test("comes to what was counted by hand, and a 3: two of the three who have worked for four months are still seen", async () => {
    const { inputs, ...found } = await item23();
    expect(inputs.map(({ key, value, of }) => [key, value, of])).toEqual(counted);
    expect(found).toMatchObject({ standing: "suggested", suggestion: 3 });
  });

  test.each(counted)("%s opens to the records that come to %d", async (figure, value, of) => {
    const found = await world().as("sue").fidelity.rows({ figure });
    expect(found.figure).toBe(value);
    expect(found.kind === "follow-along" ? found.total : of).toBe(of);
    expect(JSON.stringify(found)).not.toContain("Elsewhere");
  });

  test("a week opens to its days, the person and the job", async () => {
    const { rows } = await world().as("sue").fidelity.rows({ figure: "weekly-in-month-one" });
    expect(rows.map(({ on, until, adds }) => [on, until, adds])).toEqual([
      ["2026-06-06", "2026-06-12", 0],
      ["2026-05-30", "2026-06-05", 1],
      ["2026-02-23", "2026-03-01", 1],
      ["2026-02-16", "2026-02-22", 0],
      ["2026-02-09", "2026-02-15", 1],
      ["2026-02-02", "2026-02-08", 1],
    ]);
    expect(rows[0]).toMatchObject({
      title: "Stock clerk",
      about: "Kessler Hardware",
      clients: [{ name: "Bert Rivera" }],
    });
  });

  test("an answer that the count contradicts leaves the item open; taken back, the count decides again", async () => {
    await answer("weekly-in-month-one", true);
    await answer("monthly-for-a-year", true);
    expect(await item23()).toMatchObject({
      lowest: 3,
      highest: 4,
      open: expect.arrayContaining(["weekly-in-month-one", "monthly-for-a-year"]),
    });
    await answer("weekly-in-month-one", null);
    await answer("monthly-for-a-year", null);
    expect(await item23()).toMatchObject({ suggestion: 3 });
  });
});
