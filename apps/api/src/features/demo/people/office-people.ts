import { inventPeople, seeded } from "@ips/fixtures";
import type { CounselorKey } from "../cast.ts";
import type { Chain } from "../step.ts";
import { officePerson } from "../stories/person.ts";
import type { World } from "../world.ts";
import type { DaysAgo } from "./life.ts";

/** How far a case has come that began without a program. */
type CaseSoFar = {
  readonly counselor: CounselorKey;
  readonly applied: DaysAgo;
  readonly eligible?: DaysAgo;
  readonly plan?: DaysAgo;
  readonly closed?: { readonly on: DaysAgo; readonly reason: string };
};

const cases: readonly CaseSoFar[] = [
  { counselor: "monique", applied: 4 },
  { counselor: "monique", applied: 33 },
  { counselor: "stephen", applied: 57 },
  { counselor: "stephen", applied: 63 },
  { counselor: "monique", applied: 120, eligible: 70 },
  { counselor: "stephen", applied: 150, eligible: 96 },
  { counselor: "monique", applied: 240, eligible: 195, plan: 122 },
  { counselor: "stephen", applied: 330, eligible: 290, plan: 220 },
  { counselor: "eric", applied: 25 },
  { counselor: "priya", applied: 200, eligible: 150, plan: 70 },
  {
    counselor: "eric",
    applied: 320,
    eligible: 280,
    plan: 205,
    closed: { on: 45, reason: "Working for more than 90 days, stable, satisfied with the job" },
  },
  {
    counselor: "priya",
    applied: 260,
    eligible: 215,
    closed: { on: 100, reason: "Could not be reached after three letters and two calls" },
  },
  { counselor: "monique", applied: 210, closed: { on: 170, reason: "Moved to another state" } },
];

/** People who came to a VR office by themselves; no program knows them. */
export function officePeople(world: World): Chain[] {
  const people = inventPeople(seeded("the demo’s office people"), world.today, cases.length);
  return cases.map((sofar, index) => {
    const who = people[index];
    if (!who) throw new RangeError("There are not enough people.");
    const name = `office person ${index}`;
    const p = officePerson(world, { name, who }, sofar.counselor);
    p.walksIn(sofar.applied, `NV-${3600 + index}`);
    p.seesCounselor(sofar.applied - 7, (sofar.closed?.on ?? 1) + 1, 34);
    if (sofar.eligible !== undefined) {
      p.reaches("vr-eligibility", sofar.eligible, { document: "Eligibility letter" });
      p.isRanked(sofar.eligible, index % 2 === 0 ? "significant" : "most-significant");
    }
    if (sofar.plan !== undefined) {
      p.reaches("vr-ipe-signed", sofar.plan, index % 3 === 0 ? {} : { document: "IPE" });
      p.isNow(sofar.plan - 6, "in-service");
    }
    if (sofar.closed !== undefined) p.isClosed(sofar.closed.on, sofar.closed.reason);
    return { who: name, steps: p.steps };
  });
}
