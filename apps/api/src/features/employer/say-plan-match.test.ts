import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { refusal, rejects } from "../../../test/everyday/refusal.ts";
import { useWorld } from "../../../test/everyday/use-world.ts";

const world = useWorld();
const visit = {
  on: "2026-06-10",
  mode: "in-person",
  hiringManager: true,
  step: "learn",
  purpose: "learn-about-jobs",
  businessNote: null,
  clientNote: null,
} as const;

let donna: string;
let contact: string;

/** A contact of Ana's for a person, that says what is given of their plan. */
async function visits(clientId: string, restsOnPlan?: boolean | null, more: object = {}): Promise<string> {
  const employerContactId = v7();
  await world()
    .as("ana")
    .employer.addContact({
      ...visit,
      employerContactId,
      employer: { newEmployerId: v7(), name: "Kessler Hardware" },
      attendees: ["specialist"],
      clientId,
      ...(restsOnPlan === undefined ? {} : { restsOnPlan }),
      ...more,
    });
  return employerContactId;
}
const answers = async (player: "ana" | "ben" | "sue" | "eric", clientId: string) =>
  (await world().as(player).client.employerContacts({ clientId })).rows.map(({ restsOnPlan }) => restsOnPlan);

beforeAll(async () => {
  donna = (await world().anIpsClient("ana")).clientId;
  contact = await visits(donna);
});

describe("who must not get in", () => {
  test.each(["wes", "lou", "eric"] as const)(
    "%s, to whom the person is not open, finds no contact, like one that does not exist, and the answer stays as it was",
    async (player) => {
      const say = (clientId: string, employerContactId: string) =>
        refusal(world().as(player).employer.sayPlanMatch({ clientId, employerContactId, restsOnPlan: true }));
      const refused = await say(donna, contact);
      expect(refused).toEqual(await say(v7(), v7()));
      expect(refused.code).toBe("NOT_FOUND");
      expect(await answers("ana", donna)).toEqual([null]);
    },
  );

  test("who reads contacts with employers through a release answers nothing, and does not see the answer", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const theirs = await visits(clientId, true);
    await world().aRelease("ana", clientId, "state", ["identity", "employer-contacts"]);
    expect(await answers("eric", clientId)).toEqual([null]);
    const { rows } = await world().as("eric").client.employerContacts({ clientId });
    expect(rows).toMatchObject([{ own: false }]);
    await rejects(
      world().as("eric").employer.sayPlanMatch({ clientId, employerContactId: theirs, restsOnPlan: false }),
      "FORBIDDEN",
    );
    expect(await answers("ana", clientId)).toEqual([true]);
  });

  test("a contact that was made for somebody else is not this person's", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await rejects(
      world().as("ana").employer.sayPlanMatch({ clientId, employerContactId: contact, restsOnPlan: true }),
      "NOT_FOUND",
    );
    expect(await answers("ana", donna)).toEqual([null]);
  });
});

describe("whether a contact rests on the person's plan", () => {
  test("is said when it is logged, changed afterwards by a colleague too, and taken back; the history keeps it all", async () => {
    const { clientId } = await world().anIpsClient("ana");
    const employerContactId = await visits(clientId, true);
    expect(await answers("ben", clientId)).toEqual([true]);
    for (const restsOnPlan of [false, null]) {
      await world().as("ben").employer.sayPlanMatch({ clientId, employerContactId, restsOnPlan });
      expect(await answers("ana", clientId)).toEqual([restsOnPlan]);
    }
    const { rows } = await world().as("sue").client.history({ clientId, kind: "contacts" });
    const told = rows.flatMap(({ changes }) =>
      changes.flatMap(({ field, before, after }) => (field === "rests_on_plan" ? [[before, after]] : [])),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        ["true", "false"],
        ["false", null],
      ]),
    );
  });

  test("stays unsaid while nobody says it, and nobody's plan is asked of a contact for nobody", async () => {
    const { clientId } = await world().anIpsClient("ana");
    await visits(clientId);
    expect(await answers("ana", clientId)).toEqual([null]);
  });
});
