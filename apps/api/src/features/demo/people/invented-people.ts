import { inventPeople, seeded } from "@ips/fixtures";
import { deckOf } from "../deck.ts";
import { agencyOf, unitOfWork, type CounselorKey } from "../cast.ts";
import type { Chain } from "../step.ts";
import { programPerson, type Someone } from "../stories/person.ts";
import type { World } from "../world.ts";
import { caseloads, type Caseload } from "./caseloads.ts";
import type { VrTurn } from "./life.ts";
import { liveInProgram } from "./live-in-program.ts";
import { makeLife, type Standing } from "./make-life.ts";
import { workWithVr } from "./work-with-vr.ts";

/** How work with VR goes, by how often: two in five do not want VR, or not yet. */
const turns: readonly (VrTurn | "no-vr")[] = [
  ...Array.from({ length: 8 }, () => "no-vr" as const),
  ...Array.from({ length: 8 }, () => "most" as const),
  "trial-work",
  "waiting-list",
  "late-decision",
  "late-plan",
  "more-time",
  "declined",
  "asked",
  "closed-early",
];

/** When Nora Feldman left the South Office, and Monique Dubois took her cases over. */
const noraLeft = { on: 58, to: "monique" } as const;

/** The people of each program besides those with stories of their own. */
export function inventedPeople(world: World): Chain[] {
  const size = caseloads.reduce((sum, { standings }) => sum + countOf(standings), 0);
  const people = inventPeople(seeded("the demo’s people"), world.today, size);
  const nextTurn = deckOf(seeded("the demo’s turns"), turns);
  let taken = 0;
  return caseloads.flatMap((caseload) =>
    listed(caseload.standings).map((standing) => {
      const index = taken++;
      const who = people[index];
      if (!who) throw new RangeError("There are not enough people.");
      return tell(world, { name: `person ${index}`, who }, { caseload, standing, index, turn: nextTurn() });
    }),
  );
}

function tell(
  world: World,
  someone: Someone,
  {
    caseload,
    standing,
    index,
    turn,
  }: { caseload: Caseload; standing: Standing; index: number; turn: VrTurn | "no-vr" },
): Chain {
  const { specialist, counselors, formerly } = caseload;
  const life = makeLife(world.storyOf(`life of ${someone.name}`).random, standing, turn);
  const before = formerly && life.entered > formerly.until + 4 ? formerly : null;
  const usual = counselors[index % counselors.length] ?? "eric";
  const counselor: CounselorKey = usual === "monique" && (life.vr?.referred ?? 0) > 95 ? "nora" : usual;
  const number = (agencyOf(specialist) === "harbor" ? 2001 : 1101) + index;
  const p = programPerson(world, someone, number, before?.specialist ?? specialist, counselor);
  liveInProgram(p, life);
  if (before && (life.left?.on ?? 0) < before.until) p.isGivenTo(before.until, specialist);
  const office = unitOfWork(counselor) === "north" ? "NV" : "SV";
  workWithVr(p, life, `${office}-${3400 + index}`, counselor === "nora" ? noraLeft : null);
  return { who: someone.name, steps: p.steps };
}

const countOf = (standings: Caseload["standings"]) =>
  Object.values(standings).reduce((sum, count) => sum + count, 0);

const listed = (standings: Caseload["standings"]): Standing[] =>
  (Object.entries(standings) as [Standing, number][]).flatMap(([standing, count]) =>
    Array.from({ length: count }, () => standing),
  );
