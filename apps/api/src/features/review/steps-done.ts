import type { ReviewTaskSubject } from "@ips/contract";
import { latestDate, type PlainDate, type ReviewStep, type ReviewTaskKind } from "@ips/domain";

type Line = {
  readonly kind: ReviewTaskKind;
  readonly subject: string | null;
  readonly doneOn: PlainDate | null;
};

/** The line of the checklist that is a step of its own. */
const lineOf: Readonly<Partial<Record<ReviewStep, ReviewTaskSubject>>> = {
  "agree-visit": "agree-visit",
  "send-scale": "send-scale",
  "send-snapshot": "visit-timetable",
};

/**
 * Which steps of a review are done, and when, as far as its checklist, its report and its action plan tell: the documents are sent when the last
 * of them is ticked. A step that nothing here records is left out.
 */
export function stepsDone(
  tasks: readonly Line[],
  { handedOverOn, planOn }: { handedOverOn: PlainDate | null; planOn: PlainDate | null },
): Partial<Record<ReviewStep, PlainDate | null>> {
  const ticked = Object.entries(lineOf).map(([step, subject]): [string, PlainDate | null] => [
    step,
    tasks.find((task) => task.subject === subject)?.doneOn ?? null,
  ]);
  const documents = tasks.filter(({ kind }) => kind === "document").map(({ doneOn }) => doneOn);
  const sent = documents.includes(null) ? null : latestDate(...documents);
  return {
    ...Object.fromEntries(ticked),
    "send-evidence": sent,
    "deliver-report": handedOverOn,
    "action-plan": planOn,
  };
}
