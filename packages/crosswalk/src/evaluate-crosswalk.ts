import type { PlainDate } from "@ips/domain";
import type { DutyStanding } from "./duty-standing.ts";
import { countsFor } from "./counts-for.ts";
import { benefitsCounseling } from "./pairs/benefits-counseling.ts";
import { competitiveEmployment } from "./pairs/competitive-employment.ts";
import { eligibility } from "./pairs/eligibility.ts";
import { employerRelationships } from "./pairs/employer-relationships.ts";
import { integratedServices } from "./pairs/integrated-services.ts";
import { jobSupports } from "./pairs/job-supports.ts";
import { preferences } from "./pairs/preferences.ts";
import { rapidSearch } from "./pairs/rapid-search.ts";
import type { RecordedEvent, SharedClient } from "./shared-client.ts";
import { sideOf } from "./side-of.ts";
import type { CrosswalkDuty } from "./vocabulary/duty.ts";
import { crosswalkPairs, type CrosswalkPair } from "./vocabulary/pair.ts";
import { sharedEvents, type SharedEvent } from "./vocabulary/shared-event.ts";
import { crosswalkSides, type CrosswalkSide } from "./vocabulary/side.ts";

/** Where one side stands under a pair. */
export type SideStanding = {
  met: DutyStanding[];
  owed: DutyStanding[];
  missing: DutyStanding[];
  notApplicable: DutyStanding[];
};

/** Who acts next under a pair, and by when; `event` is one act that would count for both sides. */
export type NextAct = {
  side: CrosswalkSide;
  duty: CrosswalkDuty;
  by: PlainDate | null;
  daysLeft: number | null;
  event: SharedEvent | null;
};

/** One of the eight pairs for a client on a day. */
export type PairStanding = {
  pair: CrosswalkPair;
  sides: Record<CrosswalkSide, SideStanding>;
  /** Recorded events that counted for both sides, latest first. */
  counted: RecordedEvent[];
  /** Events of which one would answer open duties of both sides, this pair's among them. */
  wouldCount: SharedEvent[];
  next: NextAct | null;
};

const evaluators: Readonly<
  Record<CrosswalkPair, (client: SharedClient, today: PlainDate) => DutyStanding[]>
> = {
  "competitive-employment": competitiveEmployment,
  "integrated-services": integratedServices,
  eligibility,
  preferences,
  "rapid-search": rapidSearch,
  "employer-relationships": employerRelationships,
  "job-supports": jobSupports,
  "benefits-counseling": benefitsCounseling,
};

/**
 * The eight pairs for a shared client on a day: what each side has met, owes or has not answered, which recorded events counted for both, and who
 * acts next by when. What is overdue comes before what is due, and the earlier day first.
 * @example
 * ```ts
 * const [first] = evaluateCrosswalk(unansweredClient([]), "2026-11-21");
 * first?.pair; // => "competitive-employment"
 * const search = evaluateCrosswalk(unansweredClient([]), "2026-11-21").find(({ pair }) => pair === "employer-relationships");
 * search?.next; // => { side: "ips", duty: "ips.employer-visits", by: "2026-11-30", daysLeft: 9, event: "joint-visit" }
 * ```
 */
export function evaluateCrosswalk(client: SharedClient, today: PlainDate): PairStanding[] {
  const judged = crosswalkPairs.map((pair) => ({
    pair,
    duties: told(evaluators[pair](client, today), client),
  }));
  const open = openDuties(judged.flatMap(({ duties }) => duties));
  return judged.map(({ pair, duties }) => {
    const names = new Set(duties.map(({ duty }) => duty));
    const concerned = (event: SharedEvent) => countsFor(event).some((duty) => names.has(duty));
    return {
      pair,
      sides: { ips: sideStanding(duties, "ips"), vr: sideStanding(duties, "vr") },
      counted: client.sharedEvents
        .filter(({ event, on }) => on <= today && concerned(event))
        .toSorted((a, b) => (a.on < b.on ? 1 : -1)),
      wouldCount: sharedEvents.filter((event) => concerned(event) && answersBoth(event, open)),
      next: nextAct(duties, open),
    };
  });
}

/** The duties that the reader may be told of. */
const told = (duties: readonly DutyStanding[], { withheld }: SharedClient) =>
  duties.filter(({ duty, status }) => status === "met" || !withheld.includes(duty));

/** What is owed or not answered, of every pair: an event may answer duties of two. */
const openDuties = (duties: readonly DutyStanding[]): ReadonlySet<CrosswalkDuty> =>
  new Set(
    duties.filter(({ status }) => isOwed(status) || status === "missing-answer").map(({ duty }) => duty),
  );

const answersBoth = (event: SharedEvent, open: ReadonlySet<CrosswalkDuty>) =>
  countsFor(event).every((duty) => open.has(duty));

function sideStanding(duties: readonly DutyStanding[], side: CrosswalkSide): SideStanding {
  const mine = duties.filter(({ duty }) => sideOf(duty) === side);
  return {
    met: mine.filter(({ status }) => status === "met"),
    owed: mine.filter(({ status }) => isOwed(status)),
    missing: mine.filter(({ status }) => status === "missing-answer"),
    notApplicable: mine.filter(({ status }) => status === "not-applicable"),
  };
}

const isOwed = (status: DutyStanding["status"]) => status === "due" || status === "overdue";

function nextAct(duties: readonly DutyStanding[], open: ReadonlySet<CrosswalkDuty>): NextAct | null {
  const first = duties.filter(({ status }) => isOwed(status)).toSorted(byNeed)[0];
  if (first === undefined) return null;
  const event = sharedEvents.find((each) => countsFor(each).includes(first.duty) && answersBoth(each, open));
  return {
    side: sideOf(first.duty),
    duty: first.duty,
    by: first.due,
    daysLeft: first.daysLeft,
    event: event ?? null,
  };
}

/** Overdue first, then by day; what has no day comes last, and IPS before VR where nothing else decides. */
function byNeed(a: DutyStanding, b: DutyStanding): number {
  const late = Number(b.status === "overdue") - Number(a.status === "overdue");
  if (late !== 0) return late;
  const [dayA, dayB] = [a.due ?? "9999-12-31", b.due ?? "9999-12-31"];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return crosswalkSides.indexOf(sideOf(a.duty)) - crosswalkSides.indexOf(sideOf(b.duty));
}
