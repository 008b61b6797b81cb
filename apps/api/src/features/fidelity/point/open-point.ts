import { staffPoints, type FidelityPointOutput, type PointKey } from "@ips/contract";
import {
  fidelityQuestions,
  openPractice,
  practiceRules,
  type CountedPoint,
  type FidelityQuestion,
  type FidelitySettings,
} from "@ips/fidelity";
import type { EvidenceWindow } from "../evidence-window.ts";
import type { UnitStaff } from "../practice-evidence.ts";
import { practiceSpansOf } from "../practice-spans.ts";
import type { AnswerGiven, CountedEvent, StaffThere } from "./point-questions.ts";

/** What the record says of a program's points over a window. */
export type PointFacts = {
  window: EvidenceWindow;
  settings: FidelitySettings;
  staff: UnitStaff;
  people: readonly StaffThere[];
  teams: ReadonlyMap<string, string>;
  events: readonly CountedEvent[];
  answers: readonly AnswerGiven[];
};

/** What is behind one point. */
export type OpenedPoint = Pick<FidelityPointOutput, "practice" | "events" | "staff" | "answers">;

/** The point as dated events count it, where they do. */
export const countedPoint = (point: PointKey): CountedPoint | null =>
  Object.hasOwn(practiceRules, point) ? (point as CountedPoint) : null;

/** The point as a question that is answered yes or no, where it is one. */
export const askedPoint = (point: PointKey): FidelityQuestion | null =>
  fidelityQuestions.find((question) => question === point) ?? null;

/** Opens a point to the dated events, the people and the answers that it rests on. */
export function openPoint(facts: PointFacts, point: PointKey): OpenedPoint {
  const counted = countedPoint(point);
  const asked = askedPoint(point);
  return {
    ...(counted === null ? { practice: null, events: [] } : practiceOf(facts, counted)),
    staff: staffOf(facts, point),
    answers:
      asked === null
        ? null
        : facts.answers
            .filter(({ question }) => question === asked)
            .map(({ question: _, ...answer }, index) => ({ ...answer, stands: index === 0 })),
  };
}

function practiceOf(
  { window, settings, staff, people, teams, events }: PointFacts,
  point: CountedPoint,
): Pick<OpenedPoint, "practice" | "events"> {
  const opening = openPractice(
    { asOf: window.to, ...practiceSpansOf(window), ...staff, events },
    point,
    settings,
  );
  if (opening === null) return { practice: null, events: [] };
  const { rule, lines, beside, ...counted } = opening;
  const nameOf = new Map(people.map(({ staffId, name }) => [staffId, name]));
  const key = ({ eventId }: CountedEvent) => eventId;
  return {
    practice: {
      ...counted,
      kinds: [...rule.kinds],
      over: rule.over,
      each: rule.each,
      executive: rule.executive === true,
      months: window.months.length,
      lines: lines
        .map((line) => ({
          name: line.key === null ? null : (nameOf.get(line.key) ?? teams.get(line.key) ?? null),
          staffId: rule.each === "specialist" ? line.key : null,
          teamId: rule.each === "team" ? line.key : null,
          spans: line.spans.map((span) => ({ ...span, events: span.events.map(key) })),
        }))
        .toSorted((a, b) => (a.name ?? "").localeCompare(b.name ?? "", "en")),
      beside: beside.map(key),
    },
    events: events
      .filter(({ kind, on }) => rule.kinds.includes(kind) && on >= counted.since && on <= window.to)
      .map(({ staff: _, team: __, staffName, teamName, ...event }) => ({
        ...event,
        staff: staffName,
        team: teamName,
      })),
  };
}

/** Whether somebody counts towards a figure of the unit. */
const countsTowards: Readonly<Record<(typeof staffPoints)[number], (one: StaffThere) => boolean>> = {
  specialists: ({ role }) => role === "specialist",
  "full-time-specialists": ({ role, fte }) => role === "specialist" && (fte ?? 0) >= 1,
  "unit-leader": ({ role }) => role === "ips-supervisor",
  "supervisor-role.enough-time": () => true,
};

function staffOf({ people }: PointFacts, point: PointKey): OpenedPoint["staff"] {
  const known = staffPoints.find((each) => each === point);
  return known === undefined ? null : people.map((one) => ({ ...one, counts: countsTowards[known](one) }));
}
