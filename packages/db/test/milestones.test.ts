import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestStaff,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let specialist: TestStaff;
let vr: TestAgency;
let counselor: TestStaff;
beforeAll(async () => {
  agency = await aTestAgency(database().owner);
  specialist = await aTestStaff(database().owner, agency, { name: "Ana Lopez" });
  vr = await aTestAgency(database().owner, { kind: "vr" });
  counselor = await aTestStaff(database().owner, vr, { name: "Eric Miller" });
});

type Milestone = typeof t.milestone.$inferInsert;
const act = <T>(run: Parameters<typeof asActor<T>>[2], who = specialist) =>
  asActor(database().app, who.actor(), run);
const record = (
  client: TestClient,
  values: Omit<Milestone, "id" | "agencyId" | "unitId" | "clientId"> & { id?: string },
  who = specialist,
) =>
  act(
    (tx) =>
      tx
        .insert(t.milestone)
        .values({ id: v7(), ...client.row, ...values })
        .returning(),
    who,
  );

async function enrolled(dates: { enteredOn: string; exitedOn?: string } = { enteredOn: "2026-02-01" }) {
  const client = await aTestClient(database().owner, agency);
  const episodeId = v7();
  await act((tx) =>
    tx.insert(t.episode).values({ id: episodeId, ...client.row, referredOn: "2026-01-20", ...dates }),
  );
  const milestones = await act((tx) =>
    tx.select().from(t.milestone).where(eq(t.milestone.episodeId, episodeId)),
  );
  const first = (kind: string) => milestones.find((each) => each.kind === kind)?.id ?? "";
  const dateOf = async () =>
    (await act((tx) => tx.select().from(t.episode).where(eq(t.episode.id, episodeId))))[0];
  return { client, episodeId, milestones, first, dateOf };
}

test("an episode that is inserted with dates has its first milestones, recorded by whoever acts", async () => {
  const { milestones } = await enrolled();
  expect(
    milestones.map(({ kind, onDate, recordedByName, source, dataGroup }) => ({
      kind,
      onDate,
      recordedByName,
      source,
      dataGroup,
    })),
  ).toEqual([
    {
      kind: "referral",
      onDate: "2026-01-20",
      recordedByName: "Ana Lopez",
      source: "own",
      dataGroup: "referral-and-eligibility",
    },
    {
      kind: "program-entry",
      onDate: "2026-02-01",
      recordedByName: "Ana Lopez",
      source: "own",
      dataGroup: "referral-and-eligibility",
    },
  ]);
});

test("many rows inserted at once have theirs too", async () => {
  const client = await aTestClient(database().owner, agency);
  const jobs = [1, 2, 3].map((n) => ({
    id: v7(),
    ...client.row,
    employerName: "City Library",
    title: `Page ${n}`,
    startedOn: `2026-0${n}-01`,
    endedOn: n === 1 ? "2026-05-01" : null,
  }));
  await act((tx) => tx.insert(t.job).values(jobs));
  const kinds = await act((tx) =>
    tx.select({ kind: t.milestone.kind }).from(t.milestone).where(eq(t.milestone.clientId, client.id)),
  );
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual([
    "job-end",
    "job-start",
    "job-start",
    "job-start",
  ]);
});

test("a later date sets the column of the episode", async () => {
  const { client, episodeId, dateOf } = await enrolled();
  await record(client, { kind: "program-exit", source: "own", episodeId, onDate: "2026-06-01" });
  expect(await dateOf()).toMatchObject({ enteredOn: "2026-02-01", exitedOn: "2026-06-01" });
});

test("each date of a VR case sets its own column", async () => {
  const client = await aTestClient(database().owner, vr);
  const vrCaseId = v7();
  await act(
    (tx) => tx.insert(t.vrCase).values({ id: vrCaseId, ...client.row, status: "applicant" }),
    counselor,
  );
  const kinds = [
    "vr-application",
    "vr-application-complete",
    "vr-eligibility",
    "vr-waitlist-placed",
    "vr-waitlist-released",
    "vr-ipe-signed",
    "vr-closure",
  ] as const;
  await act(
    (tx) =>
      tx.insert(t.milestone).values(
        kinds.map((kind, n) => ({
          id: v7(),
          ...client.row,
          kind,
          source: "own" as const,
          vrCaseId,
          onDate: `2026-0${n + 1}-15`,
        })),
      ),
    counselor,
  );
  expect((await act((tx) => tx.select().from(t.vrCase), counselor))[0]).toMatchObject({
    appliedOn: "2026-01-15",
    applicationCompleteOn: "2026-02-15",
    eligibleOn: "2026-03-15",
    waitlistPlacedOn: "2026-04-15",
    waitlistReleasedOn: "2026-05-15",
    ipeSignedOn: "2026-06-15",
    closedOn: "2026-07-15",
  });
});

describe("a correction", () => {
  test("sets the column and leaves the corrected row as it was", async () => {
    const { client, episodeId, first, dateOf } = await enrolled();
    await record(client, {
      kind: "program-entry",
      source: "own",
      episodeId,
      onDate: "2026-02-03",
      replacesId: first("program-entry"),
      reason: "Wrong day on the sheet",
    });
    expect((await dateOf())?.enteredOn).toBe("2026-02-03");
    const all = await act((tx) => tx.select().from(t.milestone).where(eq(t.milestone.episodeId, episodeId)));
    expect(
      all
        .filter(({ kind }) => kind === "program-entry")
        .map(({ onDate }) => onDate ?? "")
        .toSorted(),
    ).toEqual(["2026-02-01", "2026-02-03"]);
  });

  test("can take a date away", async () => {
    const { client, episodeId, first, dateOf } = await enrolled({
      enteredOn: "2026-02-01",
      exitedOn: "2026-03-01",
    });
    await record(client, {
      kind: "program-exit",
      source: "own",
      episodeId,
      onDate: null,
      replacesId: first("program-exit"),
      reason: "It was another person",
    });
    expect((await dateOf())?.exitedOn).toBeNull();
  });

  test.each([
    ["without a reason", { reason: null }, "milestone_correction_has_a_reason"],
    ["with an empty reason", { reason: "  " }, "milestone_correction_has_a_reason"],
    ["of another kind of date", { kind: "referral" as const }, "milestone_correction_of_the_same_date"],
  ])("%s is refused", async (_, over, constraint) => {
    const { client, episodeId, first } = await enrolled();
    const values = {
      kind: "program-entry" as const,
      source: "own" as const,
      episodeId,
      onDate: "2026-02-03",
      replacesId: first("program-entry"),
      reason: "A reason",
    };
    expect(await refusal(record(client, { ...values, ...over }))).toBe(constraint);
  });

  test("of another client's milestone is refused", async () => {
    const [mine, theirs] = [await enrolled(), await enrolled()];
    expect(
      await refusal(
        record(mine.client, {
          kind: "program-entry",
          source: "own",
          episodeId: mine.episodeId,
          onDate: "2026-02-03",
          replacesId: theirs.first("program-entry"),
          reason: "A reason",
        }),
      ),
    ).toBe("milestone_replaces_fk");
  });

  test("made twice at the same moment is made once", async () => {
    const { client, episodeId, first } = await enrolled();
    const correct = (day: string) =>
      refusal(
        record(client, {
          kind: "program-entry",
          source: "own",
          episodeId,
          onDate: day,
          replacesId: first("program-entry"),
          reason: "A reason",
        }),
      );
    expect((await Promise.all([correct("2026-02-03"), correct("2026-02-04")])).toSorted()).toEqual([
      "accepted",
      "milestone_replaced_once",
    ]);
  });

  test("that would put the exit before the entry is refused, and nothing is recorded", async () => {
    const { client, episodeId, first, dateOf } = await enrolled({
      enteredOn: "2026-02-01",
      exitedOn: "2026-03-01",
    });
    expect(
      await refusal(
        record(client, {
          kind: "program-entry",
          source: "own",
          episodeId,
          onDate: "2026-04-01",
          replacesId: first("program-entry"),
          reason: "A reason",
        }),
      ),
    ).toBe("episode_exit_after_entry");
    expect((await dateOf())?.enteredOn).toBe("2026-02-01");
  });
});

test.each([
  ["a second first date", { kind: "program-entry", source: "own" }, "milestone_first_of_episode"],
  ["a date without a day", { kind: "program-exit", source: "own", onDate: null }, "milestone_has_a_date"],
  ["an own VR date by an IPS program", { kind: "vr-application", source: "own" }, "42501"],
  [
    "a reported date that is the agency's own to know",
    { kind: "program-exit", source: "reported" },
    "milestone_belongs_to_its_subject",
  ],
] as const)("%s is refused", async (_, values, constraint) => {
  const { client, episodeId } = await enrolled();
  expect(await refusal(record(client, { episodeId, onDate: "2026-05-05", ...values }))).toBe(constraint);
});

test("what the agency was told about VR is recorded once and sets no case", async () => {
  const { client, episodeId } = await enrolled();
  const told = { kind: "vr-application", source: "reported", episodeId, onDate: "2026-03-03" } as const;
  expect(await refusal(record(client, told))).toBe("accepted");
  expect(await refusal(record(client, told))).toBe("milestone_first_reported");
  expect(await act((tx) => tx.select().from(t.vrCase).where(eq(t.vrCase.clientId, client.id)))).toEqual([]);
});

test("who recorded a date is who acted, whatever is sent", async () => {
  const { client, episodeId } = await enrolled();
  const [row] = await record(client, {
    kind: "program-exit",
    source: "own",
    episodeId,
    onDate: "2026-06-01",
    recordedByName: "Somebody else",
    recordedByStaffId: counselor.id,
  });
  expect(row).toMatchObject({ recordedByName: "Ana Lopez", recordedByStaffId: specialist.id });
});

test("the date of an episode cannot be changed but by a milestone", async () => {
  const { episodeId } = await enrolled();
  expect(
    await refusal(
      act((tx) => tx.update(t.episode).set({ enteredOn: "2026-02-02" }).where(eq(t.episode.id, episodeId))),
    ),
  ).toBe("42501");
});

test("evidence is about what its milestone is about", async () => {
  const client = await aTestClient(database().owner, vr);
  const vrCaseId = v7();
  await act(
    (tx) =>
      tx
        .insert(t.vrCase)
        .values({ id: vrCaseId, ...client.row, status: "applicant", appliedOn: "2026-01-01" }),
    counselor,
  );
  const [first] = await act(
    (tx) => tx.select().from(t.milestone).where(eq(t.milestone.vrCaseId, vrCaseId)),
    counselor,
  );
  const add = (values: Partial<typeof t.milestoneEvidence.$inferInsert>) =>
    act(
      (tx) =>
        tx
          .insert(t.milestoneEvidence)
          .values({ id: v7(), ...client.row, milestoneId: first?.id ?? "", kind: "reference", ...values })
          .returning(),
      counselor,
    );
  expect((await add({ reference: "Case file, page 2", dataGroup: "case-notes" }))[0]?.dataGroup).toBe(
    "ipe-and-vr-services",
  );
  expect(await refusal(add({ reference: " " }))).toBe("milestone_evidence_says_where");
  expect(await refusal(add({}))).toBe("milestone_evidence_says_where");
  expect(await refusal(add({ kind: "file", fileName: "ipe.pdf" }))).toBe("milestone_evidence_says_where");
});
