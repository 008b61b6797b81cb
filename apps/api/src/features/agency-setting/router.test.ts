import { expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();

const untouched = {
  jurisdictionId: "us-federal",
  settings: {},
  billsPros: false,
  breakGlassDays: 1,
} as const;
const row = { from: "2026-01-01", value: 45, basis: "State policy 8.2" };

test("an agency that has set nothing works under the federal rules", async () => {
  expect(await world().as("adam").agencySetting.get()).toEqual({ ...untouched, toReview: [] });
});

test.each(["ana", "sue", "bea", "pat", "eric", "vera"] as const)("%s sets nothing", async (player) => {
  await rejects(world().as(player).agencySetting.save(untouched), "FORBIDDEN");
});

test("what an administrator sets is judged by at once, at their own agency alone", async () => {
  const ours = { jurisdictionId: "us-new-york", billsPros: true, breakGlassDays: 3 } as const;
  const settings = { vr: { ipeDays: [row] }, ips: { firstEmployerContactStart: "first-meeting" } } as const;
  const saved = await world()
    .as("adam")
    .agencySetting.save({ ...ours, settings: { ...settings, vr: { ipeDays: [row] } } });
  expect(saved).toMatchObject({ ...ours, settings });
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
