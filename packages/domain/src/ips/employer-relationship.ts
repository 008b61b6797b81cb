import type { Citation } from "../citation/citation.ts";
import { threeEmployerSteps } from "../citation/ips-practice.ts";
import type { PlainDate } from "../date/plain-date.ts";
import { employerSteps, type EmployerStep } from "../vocabulary/employer-step.ts";

/** One visit to an employer. */
export type EmployerVisit = {
  on: PlainDate;
  step: EmployerStep | null;
  inPerson: boolean;
  hiringManager: boolean;
};

/** How far a relationship with an employer has come. */
export type EmployerRelationship = {
  /** The steps done in person, each with its first day. */
  done: Partial<Record<EmployerStep, PlainDate>>;
  /** The next step; null when all three are done and the relationship is kept up. */
  next: EmployerStep | null;
  lastVisitOn: PlainDate | null;
  because: Citation[];
};

/**
 * How far the three steps with an employer have come: introduce oneself, learn about the business, return. A step counts when it was in person;
 * learning and returning, when somebody who hires was there. A later step done without the one before it still leaves that one next.
 * @example
 * ```ts
 * const visits = [{ on: "2026-10-01", step: "introduce", inPerson: true, hiringManager: false }, { on: "2026-10-08", step: "learn", inPerson: false, hiringManager: true }] as const;
 * employerRelationship(visits).next; // => "learn"
 * employerRelationship([]).next; // => "introduce"
 * ```
 */
export function employerRelationship(visits: readonly EmployerVisit[]): EmployerRelationship {
  const inOrder = visits.filter((visit) => visit.inPerson).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const done: Partial<Record<EmployerStep, PlainDate>> = {};
  for (const { step, on, hiringManager } of inOrder) {
    if (step !== null && done[step] === undefined && (step === "introduce" || hiringManager)) done[step] = on;
  }
  return {
    done,
    next: employerSteps.find((step) => done[step] === undefined) ?? null,
    lastVisitOn: inOrder.at(-1)?.on ?? null,
    because: [threeEmployerSteps],
  };
}
