import { expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

const untouched = {
  jurisdictionId: "us-federal",
  settings: {},
  billsPros: false,
  breakGlassDays: 1,
  version: 0,
} as const;
const row = { from: "2026-01-01", value: 45, basis: "State policy 8.2" };

test("an agency that has set nothing works under the federal rules", async () => {
  expect(await world().as("adam").agencySetting.get()).toEqual({
    ...untouched,
    savedByName: null,
    toReview: [],
  });
});

test.each(["ana", "sue", "bea", "pat", "eric", "vera"] as const)("%s sets nothing", async (player) => {
  await rejects(world().as(player).agencySetting.save(untouched), "FORBIDDEN");
});

test("what an administrator sets is judged by at once, at their own agency alone", async () => {
  const ours = { jurisdictionId: "us-new-york", billsPros: true, breakGlassDays: 3 } as const;
  const settings = { vr: { ipeDays: [row] }, ips: { firstEmployerContactStart: "first-meeting" } } as const;
  const saved = await world()
    .as("adam")
    .agencySetting.save({ ...ours, version: 0, settings: { ...settings, vr: { ipeDays: [row] } } });
  expect(saved).toMatchObject({ ...ours, settings, version: 1, savedByName: "Adam Cole" });
  const { clientId } = await world().anIpsClient("ana");
  expect((await world().as("ana").client.jobs({ clientId })).jurisdictionId).toBe("us-new-york");
  const rulesOf = async (player: "ana" | "eric") =>
    (await world().as(player).rulebook.get({})).jurisdictions[0]?.id;
  expect(await rulesOf("ana")).toBe("us-new-york+agency");
  expect(await rulesOf("eric")).toBe("us-federal");
});

test("a limit that is laxer than the federal one is refused with its path, and nothing is kept", async () => {
  const before = await world().as("adam").agencySetting.get();
  const settings = { vr: { ipeDays: [{ ...row, value: 91 }] } };
  expect(
    await refusal(
      world()
        .as("adam")
        .agencySetting.save({ ...untouched, settings }),
    ),
  ).toMatchObject({
    code: "CONFLICT",
    app: {
      code: "setting.refused",
      facts: { problems: [{ code: "setting-laxer-than-federal", path: "vr.ipeDays" }] },
    },
  });
  expect(await world().as("adam").agencySetting.get()).toEqual(before);
});

test.each([
  { breakGlassDays: 15 },
  { breakGlassDays: 0 },
  { settings: { vr: { ipeDays: [{ ...row, from: "2026-02-30" }] } } },
  { settings: { vr: { anything: 1 } } as object },
])("%j is no setting", async (change) => {
  await rejects(
    world()
      .as("adam")
      .agencySetting.save({ ...untouched, ...change }),
    "BAD_REQUEST",
  );
});

test("of two administrators who began from the same state the second is told, and nothing is written over", async () => {
  const { agencySetting } = world().as("adam");
  const { toReview: _, savedByName: __, ...began } = await agencySetting.get();
  const first = await agencySetting.save({ ...began, breakGlassDays: 5 });
  expect(first).toMatchObject({ breakGlassDays: 5, version: began.version + 1, savedByName: "Adam Cole" });
  expect(await refusal(agencySetting.save({ ...began, breakGlassDays: 7 }))).toMatchObject({
    code: "CONFLICT",
    app: { code: "setting.changed-meanwhile", facts: { version: first.version } },
  });
  expect(await agencySetting.get()).toEqual(first);
  // The same save again, as a retry sends it, is one save.
  expect(await agencySetting.save({ ...began, breakGlassDays: 5 })).toEqual(first);
  // And from the state that stands there the choice can be saved.
  expect(await agencySetting.save({ ...began, version: first.version, breakGlassDays: 7 })).toMatchObject({
    breakGlassDays: 7,
    version: first.version + 1,
  });
});

test("the first save of an agency counts on there being none", async () => {
  const ours = { jurisdictionId: "us-federal", settings: {}, billsPros: false } as const;
  const joyce = world().as("adam").agencySetting;
  const { version } = await joyce.get();
  expect(await refusal(joyce.save({ ...ours, breakGlassDays: 9, version: version + 1 }))).toMatchObject({
    app: { code: "setting.changed-meanwhile" },
  });
  expect((await joyce.get()).version).toBe(version);
});
