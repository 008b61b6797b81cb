import type { FidelityItem } from "@ips/contract";
import type { ContactPlace, EmployerContactPurpose, SharedWorkKind } from "@ips/domain";
import { reviewerFigureKeys, type ReviewerFigureKey } from "@ips/fidelity";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { useWorld } from "../../../../test/everyday/use-world.ts";

const world = useWorld();

const met = (clientId: string, on: string, place: ContactPlace = "community") =>
  world().as("ana").contact.add({ contactId: v7(), clientId, on, place, minutes: 30, note: null });
const work = (kind: SharedWorkKind, clientId: string, on: string) =>
  world()
    .as(kind === "benefits-session" ? "bea" : "ana")
    .crosswalk.record({ kind, on, note: null, entries: [{ workId: v7(), clientId }] });
const visit = (
  who: "ana" | "ben",
  business: string,
  on: string,
  purpose: EmployerContactPurpose | null,
  clientId: string | null = null,
) =>
  world()
    .as(who)
    .employer.addContact({
      employerContactId: v7(),
      employer: { newEmployerId: v7(), name: business },
      on,
      mode: "in-person",
      hiringManager: true,
      step: null,
      purpose,
      attendees: [],
      businessNote: null,
      clientId,
      clientNote: null,
    });
async function job(clientId: string, startedOn: string, endedOn?: string) {
  const jobId = v7();
  await world().as("ana").job.add({
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
    await world().as("ana").job.end({ jobId, milestoneId: v7(), endedOn, reason: "quit-other" });
}
const leaves = (episodeId: string, exitedOn: string, reason: "cannot-be-reached" | "moved") =>
  world().as("sue").episode.close({ episodeId, milestoneId: v7(), exitedOn, reason });

/** Half a year to June 15, 2026: from December 16, 2025 on. */
async function halfAYear() {
  // Abel: sessions on benefits and on the profile, a job with support at the workplace and by phone, a family that was met twice.
  const abel = (await world().anIpsClient("ana", { firstName: "Abel", enteredOn: "2026-01-05" })).clientId;
  await work("career-profile-session", abel, "2026-01-12");
  await work("benefits-session", abel, "2026-02-01");
  await job(abel, "2026-02-02");
  await work("career-profile-session", abel, "2026-03-04");
  await met(abel, "2026-02-10", "worksite");
  await met(abel, "2026-02-11", "phone");
  await work("family-met", abel, "2026-03-01");
  await work("family-met", abel, "2026-03-08");
  await visit("ana", "Kessler Hardware", "2026-03-02", "job-support", abel);

  // Bert: a job that ended, and the search went on; no session before it began.
  const bert = (await world().anIpsClient("ana", { firstName: "Bert", enteredOn: "2025-11-01" })).clientId;
  await job(bert, "2026-01-10", "2026-04-01");
  await met(bert, "2026-01-20", "home");
  await visit("ana", "Bright Bakery", "2026-04-01", "present-a-client", bert);

  // Cora: a job that ended with nothing after it; she left because she could not be reached, after one call on the ninetieth day before and one a day too early.
  const cora = await world().anIpsClient("ana", { firstName: "Cora", enteredOn: "2025-11-01" });
  await job(cora.clientId, "2025-12-01", "2026-01-15");
  await met(cora.clientId, "2026-03-02", "phone");
  await met(cora.clientId, "2026-03-03", "phone");
  await leaves(cora.episodeId, "2026-06-01", "cannot-be-reached");

  // Dora moved away.
  const dora = await world().anIpsClient("ana", { firstName: "Dora", enteredOn: "2026-02-02" });
  await leaves(dora.episodeId, "2026-06-02", "moved");

  // Businesses: Ana meets one twice and one once, Ben one twice on the same day.
  await visit("ana", "Kessler Hardware", "2026-05-04", "learn-about-jobs");
  await visit("ben", "Lakeview Medical", "2026-05-05", "build-relationship");
  await visit("ben", "Lakeview Medical", "2026-05-05", null);
}

const shownOf = async (item: number): Promise<FidelityItem["forReviewer"]> =>
  (await world().as("sue").fidelity.evidence({ unitId: null })).items.find((each) => each.item === item)
    ?.forReviewer ?? [];
const linesOf = async (item: number) =>
  (await shownOf(item)).map(({ key, value, of, specialist }) =>
    [key, value, of, specialist].filter((each) => each !== null),
  );

test("of an empty program nothing is shown to a reviewer", async () => {
  const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
  expect(items.flatMap(({ forReviewer }) => forReviewer)).toEqual([]);
});

describe("evidence for the reviewer, counted by hand", () => {
  beforeAll(halfAYear);

  test.each<readonly [number, string, readonly (readonly (string | number)[])[]]>([
    [9, "of two jobs that ended, the search went on after one", [["next-job-after-loss", 1, 2]]],
    [
      12,
      "one session, and one of two starts after it",
      [
        ["planning-sessions", 1],
        ["starts-after-planning", 1, 2],
      ],
    ],
    [
      14,
      "two sessions; one of two who entered; one of four starts and ends was followed by one within thirty days",
      [
        ["profile-sessions", 2],
        ["entered-with-profile", 1, 2],
        ["profile-after-jobs", 1, 4],
      ],
    ],
    [
      18,
      "one of Ana's two businesses was met again, Ben's was not; of four visits that say what for, two were to learn and one to present",
      [
        ["businesses-met-again", 1, 2, "Ana Lopez"],
        ["businesses-met-again", 0, 1, "Ben Ortiz"],
        ["visits-to-learn", 2, 4],
        ["visits-to-present", 1, 4],
      ],
    ],
    [
      22,
      "of three at work one was met at the workplace, one at home, one by phone, and one employer was supported",
      [
        ["supported-at-workplace", 1, 3],
        ["supported-elsewhere", 1, 3],
        ["supported-remotely", 1, 3],
        ["employers-supported", 1, 3],
      ],
    ],
    [
      25,
      "one of two who left could not be reached, after one contact in the ninety days before; one family was met",
      [
        ["exits-unreachable", 1, 2],
        ["contacts-before-exit", 1],
        ["families-met", 1],
      ],
    ],
  ])("item %d: %s", async (item, _what, lines) => {
    expect(await linesOf(item)).toEqual(lines);
  });

  test("moves no score: items that a reviewer alone decides stay open", async () => {
    const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
    const open = items.filter(({ item }) => [9, 18, 22].includes(item));
    expect(open.map(({ lowest, highest, suggestion }) => [lowest, highest, suggestion])).toEqual([
      [1, 5, null],
      [1, 5, null],
      [1, 5, null],
    ]);
  });

  test.each(reviewerFigureKeys)(
    "%s opens to the rows that it was counted from",
    async (figure: ReviewerFigureKey) => {
      const { items } = await world().as("sue").fidelity.evidence({ unitId: null });
      const shown = items.flatMap(({ forReviewer }) => forReviewer).filter(({ key }) => key === figure);
      for (const { value, of, specialist } of shown) {
        const found = await world().as("sue").fidelity.rows({ figure, specialist });
        expect([found.figure, of === null ? null : found.total]).toEqual([value, of]);
      }
      const all = await world().as("sue").fidelity.rows({ figure });
      expect(new Set(all.rows.map(({ key }) => key)).size).toBe(all.total);
    },
  );
});
