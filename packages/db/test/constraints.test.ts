import { eq } from "drizzle-orm";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import * as t from "../src/schema/index.ts";
import {
  asActor,
  aTestAgency,
  aTestClient,
  aTestEpisode,
  aTestRelease,
  aTestStaff,
  revokeTestRelease,
  type TestAgency,
  type TestClient,
  type TestStaff,
} from "../src/testing/index.ts";
import { refusal } from "./support/refusal.ts";
import { useDatabase } from "./support/use-database.ts";

const database = useDatabase();
let agency: TestAgency;
let vr: TestAgency;
/** A supervisor, who writes all that is tried here but case notes; those are their writer's own. */
let supervisor: TestStaff;
let writer: TestStaff;
beforeAll(async () => {
  agency = await aTestAgency(database().owner);
  vr = await aTestAgency(database().owner, { kind: "vr", units: ["North", "South"] });
  supervisor = await aTestStaff(database().owner, agency, { role: "ips-supervisor" });
  writer = await aTestStaff(database().owner, agency);
});
const act = <T>(run: Parameters<typeof asActor<T>>[2]) => asActor(database().app, supervisor.actor(), run);
const aClient = () => aTestClient(database().owner, agency);

describe("episodes of one client", () => {
  const enter = (client: TestClient, enteredOn: string, exitedOn: string | null = null) =>
    refusal(act((tx) => tx.insert(t.episode).values({ id: v7(), ...client.row, enteredOn, exitedOn })));

  test.each([
    ["a second open one", null, "2026-02-01", null, "episode_one_open"],
    ["one inside another", "2026-06-01", "2026-02-01", "2026-03-01", "episode_no_overlap"],
    ["one that begins a day before the other ends", "2026-06-01", "2026-05-31", null, "episode_no_overlap"],
    ["one on the day the other ends", "2026-06-01", "2026-06-01", null, "accepted"],
    ["one after the other", "2026-06-01", "2026-07-01", null, "accepted"],
  ])(
    "%s: after one from 2026-01-01 to %s, one from %s to %s is %s",
    async (_, firstExit, enteredOn, exitedOn, outcome) => {
      const client = await aClient();
      expect(await enter(client, "2026-01-01", firstExit)).toBe("accepted");
      expect(await enter(client, enteredOn, exitedOn)).toBe(outcome);
    },
  );

  test("opened by two sessions at the same moment are one", async () => {
    const client = await aClient();
    const both = await Promise.all([enter(client, "2026-01-01"), enter(client, "2026-01-02")]);
    expect(both.filter((each) => each === "accepted")).toHaveLength(1);
  });

  test.each([
    [
      "an exit before the entry",
      { enteredOn: "2026-02-01", exitedOn: "2026-01-31" },
      "episode_exit_after_entry",
    ],
    ["no date to begin with", { exitedOn: "2026-01-31" }, "episode_has_a_start"],
    ["an exit on the day of entry", { enteredOn: "2026-02-01", exitedOn: "2026-02-01" }, "accepted"],
  ])("with %s", async (_, dates, outcome) => {
    const client = await aClient();
    expect(
      await refusal(act((tx) => tx.insert(t.episode).values({ id: v7(), ...client.row, ...dates }))),
    ).toBe(outcome);
  });
});

describe("assignments of one episode", () => {
  const assign = (client: TestClient, episodeId: string, fromOn: string, toOn: string | null = null) =>
    refusal(
      act((tx) =>
        tx
          .insert(t.assignment)
          .values({ id: v7(), ...client.row, episodeId, staffId: supervisor.id, fromOn, toOn }),
      ),
    );

  test("never overlap, and follow each other on the same day", async () => {
    const client = await aClient();
    const episodeId = await aTestEpisode(database().owner, client, { enteredOn: "2026-01-01" });
    expect(await assign(client, episodeId, "2026-01-01", "2026-03-01")).toBe("accepted");
    expect(await assign(client, episodeId, "2026-02-28")).toBe("assignment_no_overlap");
    expect(await assign(client, episodeId, "2026-03-01")).toBe("accepted");
    expect(await assign(client, episodeId, "2026-05-01")).toBe("assignment_no_overlap");
  });

  test("made by two sessions at the same moment are one", async () => {
    const client = await aClient();
    const episodeId = await aTestEpisode(database().owner, client);
    const both = await Promise.all([
      assign(client, episodeId, "2026-01-01"),
      assign(client, episodeId, "2026-01-02"),
    ]);
    expect(both.toSorted()).toEqual(["accepted", "assignment_no_overlap"]);
  });

  test("cannot be of another client's episode", async () => {
    const [one, other] = [await aClient(), await aClient()];
    expect(await assign(one, await aTestEpisode(database().owner, other), "2026-01-01")).toBe(
      "assignment_episode_fk",
    );
  });
});

describe("releases of one group to one agency", () => {
  const groups = ["identity", "career-profile"] as const;

  test("never run at the same time", async () => {
    const client = await aClient();
    await aTestRelease(database().owner, client, vr, {
      groups,
      validFrom: "2026-01-01",
      expiresOn: "2026-06-30",
    });
    expect(
      await refusal(
        aTestRelease(database().owner, client, vr, {
          groups: ["identity"],
          validFrom: "2026-06-30",
          expiresOn: "2026-12-31",
        }),
      ),
    ).toBe("release_grant_no_overlap");
    expect(
      await refusal(
        aTestRelease(database().owner, client, vr, {
          groups: ["identity"],
          validFrom: "2026-07-01",
          expiresOn: "2026-12-31",
        }),
      ),
    ).toBe("accepted");
    expect(
      await refusal(
        aTestRelease(database().owner, client, vr, {
          groups: ["education"],
          validFrom: "2026-03-01",
          expiresOn: "2026-12-31",
        }),
      ),
    ).toBe("accepted");
  });

  test("can be signed anew once revoked, and a revocation is not taken back", async () => {
    const client = await aClient();
    const first = await aTestRelease(database().owner, client, vr, { groups });
    await revokeTestRelease(database().owner, first);
    expect(await refusal(aTestRelease(database().owner, client, vr, { groups }))).toBe("accepted");
    expect(
      await refusal(
        act((tx) =>
          tx.update(t.release).set({ revokedAt: null, revokedOn: null }).where(eq(t.release.id, first)),
        ),
      ),
    ).toBe("release_ends_once");
  });

  test("signed by two sessions at the same moment are one", async () => {
    const client = await aClient();
    const both = await Promise.all(
      [1, 2].map(() => refusal(aTestRelease(database().owner, client, vr, { groups }))),
    );
    expect(both.toSorted()).toEqual(["accepted", "release_grant_no_overlap"]);
  });
});

describe("a signed release", () => {
  const terms = { toAgencyId: "", validFrom: "2026-01-01", expiresOn: "2026-12-31" };

  test("is never widened later", async () => {
    const client = await aClient();
    const releaseId = await aTestRelease(database().owner, client, vr, { groups: ["identity"], ...terms });
    const widen = act((tx) =>
      tx.insert(t.releaseGrant).values({
        id: v7(),
        ...client.row,
        ...terms,
        toAgencyId: vr.id,
        releaseId,
        dataGroup: "substance-use",
      }),
    );
    expect(await refusal(widen)).toBe("release_grant_signed_with_release");
  });

  test.each([
    ["that ends before it begins", { expiresOn: "2025-12-31" }, "release_expires_after_start"],
    ["without a purpose", { purposes: [] }, "release_has_a_purpose"],
    ["without a name under it", { signedByName: " " }, "release_is_signed"],
    [
      "of a representative without authority",
      { capacity: "representative" as const },
      "release_representative_has_authority",
    ],
    ["on paper that is kept nowhere", { signatureKind: "paper" as const }, "release_paper_has_a_place"],
    ["to oneself", { toAgencyId: "own" }, "release_to_another_agency"],
  ] satisfies [string, Partial<typeof t.release.$inferInsert>, string][])(
    "%s is refused",
    async (_, over: Partial<typeof t.release.$inferInsert>, constraint) => {
      const client = await aClient();
      const values = {
        id: v7(),
        ...client.row,
        ...terms,
        toAgencyId: vr.id,
        purposes: ["report-progress" as const],
        signedByName: "The person",
        capacity: "self" as const,
        signatureKind: "on-screen" as const,
        signedOn: "2026-01-01",
        formLanguage: "en" as const,
        statementVersion: "1",
        ...over,
      };
      if (over.toAgencyId === "own") values.toAgencyId = agency.id;
      expect(await refusal(act((tx) => tx.insert(t.release).values(values)))).toBe(constraint);
    },
  );
});

test.each([
  [
    "a contact of no minutes",
    "contact_minutes_possible",
    (c: TestClient) =>
      asActor(database().app, writer.actor(), (tx) =>
        tx.insert(t.contact).values({
          id: v7(),
          ...c.row,
          staffId: writer.id,
          onDate: "2026-01-01",
          minutes: 0,
          place: "home",
        }),
      ),
  ],
  [
    "a job of 169 hours a week",
    "job_hours_possible",
    (c: TestClient) =>
      act((tx) =>
        tx.insert(t.job).values({
          id: v7(),
          ...c.row,
          employerName: "A",
          title: "B",
          startedOn: "2026-01-01",
          hoursPerWeek: 169,
        }),
      ),
  ],
  [
    "a job that ends before it starts",
    "job_ends_after_start",
    (c: TestClient) =>
      act((tx) =>
        tx.insert(t.job).values({
          id: v7(),
          ...c.row,
          employerName: "A",
          title: "B",
          startedOn: "2026-01-02",
          endedOn: "2026-01-01",
        }),
      ),
  ],
  [
    "a week that begins on a Tuesday",
    "weekly_time_monday",
    (c: TestClient) =>
      act((tx) =>
        tx.insert(t.weeklyTime).values({
          id: v7(),
          agencyId: c.agencyId,
          unitId: c.unitId,
          staffId: supervisor.id,
          weekOf: "2026-10-27",
          scheduledHours: 1,
          communityHours: 0,
          employmentHours: 0,
        }),
      ),
  ],
  [
    "a client without a name",
    "client_named",
    (c: TestClient) => act((tx) => tx.update(t.client).set({ lastName: " " }).where(eq(t.client.id, c.id))),
  ],
] as const)("%s is refused", async (_, constraint, attempt) => {
  const client = await aClient();
  expect(await refusal(attempt(client))).toBe(constraint);
});

test("a row cannot stand in another unit than its client", async () => {
  const away = await aTestAgency(database().owner, { units: ["One", "Two"] });
  const client = await aTestClient(database().owner, away);
  const inserted = database()
    .owner.insert(t.episode)
    .values({
      id: v7(),
      agencyId: away.id,
      unitId: away.units[1]?.id ?? "",
      clientId: client.id,
      enteredOn: "2026-01-01",
    });
  expect(await refusal(inserted.execute())).toBe("episode_client_fk");
});

test("an imported row that comes again is passed over", async () => {
  const client = await aClient();
  const row = () => ({
    id: v7(),
    ...client.row,
    staffId: writer.id,
    onDate: "2026-01-01",
    minutes: 30,
    place: "home" as const,
    importKey: "1",
  });
  const insert = () =>
    asActor(database().app, writer.actor(), (tx) =>
      tx
        .insert(t.contact)
        .values([row()])
        .onConflictDoNothing({ target: [t.contact.agencyId, t.contact.importKey] })
        .returning({ id: t.contact.id }),
    );
  expect(await insert()).toHaveLength(1);
  expect(await insert()).toHaveLength(0);
});
