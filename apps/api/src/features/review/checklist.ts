import type { ReviewTaskSubject } from "@ips/contract";
import { addDays, federalDefault, type Jurisdiction, type PlainDate, type ReviewTaskKind } from "@ips/domain";
import { reviewDeadlines } from "@ips/fidelity";

/** A line of the checklist that a planned review begins with. */
export type ChecklistLine = { kind: ReviewTaskKind; subject: ReviewTaskSubject; dueOn: PlainDate };

/** Who is heard and what is seen, and what is read before: what the review manual's contents and national guides list. */
const subjects: Readonly<Record<ReviewTaskKind, readonly ReviewTaskSubject[]>> = {
  preparation: ["agree-visit", "contact-person", "send-scale", "visit-timetable"],
  document: [
    "staff-list",
    "caseload-list",
    "job-list",
    "employer-contact-logs",
    "time-records",
    "meeting-minutes",
    "policies",
    "charts-consented",
  ],
  interview: [
    "agency-executive",
    "ips-supervisor",
    "employment-specialists",
    "practitioners",
    "clients",
    "families",
    "vr-counselors",
    "benefits-counselor",
  ],
  observation: ["treatment-team-meeting", "unit-meeting", "job-development"],
};

const stepOf: Partial<Record<ReviewTaskSubject, string>> = {
  "agree-visit": "agree-visit",
  "contact-person": "agree-visit",
  "send-scale": "send-scale",
  "visit-timetable": "send-snapshot",
};

/**
 * The checklist of a review whose visit begins on a day. Documents are due by the agency's own timetable, or else by the one published timetable
 * that names all of these steps (IPS Grow, a single source): a proposal that every line of can be changed. A day that has passed becomes today.
 * What is heard and seen is due on the first day of the visit. A self-review needs no documents sent and nobody agreed with from outside.
 */
export function checklist(
  kind: "outside" | "self",
  dates: { visitFrom: PlainDate; visitTo: PlainDate; today: PlainDate },
  review: Jurisdiction["review"] = federalDefault.review,
): ChecklistLine[] {
  const { visitFrom, visitTo, today } = dates;
  const days = (of: Pick<Jurisdiction["review"], "timetable" | "deadlines">) =>
    new Map<string, PlainDate | null>(
      reviewDeadlines(of, { visitFrom, visitTo, reportOn: null }).map(({ step, due }) => [step, due]),
    );
  const own = days(review);
  const published = days({ timetable: "ips-grow", deadlines: {} });
  const due = (step: string) => {
    const day = own.get(step) ?? published.get(step) ?? addDays(visitFrom, -14);
    return day < today ? today : day;
  };
  const dueOf = (task: ReviewTaskKind, subject: ReviewTaskSubject): PlainDate =>
    task === "interview" || task === "observation" ? visitFrom : due(stepOf[subject] ?? "send-evidence");
  const asked = (Object.keys(subjects) as ReviewTaskKind[]).filter(
    (task) => kind === "outside" || task !== "preparation",
  );
  return asked.flatMap((task) =>
    subjects[task].map((subject) => ({ kind: task, subject, dueOn: dueOf(task, subject) })),
  );
}
