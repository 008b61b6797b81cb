import type { ReviewReportOutput } from "@ips/contract";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { formatDaysLeft } from "@ips/i18n/format-due";
import { reviewStepName } from "@ips/i18n/review-step";
import { reviewStepStartName } from "@ips/i18n/review-step-start";
import { Day } from "@ips/screens/record/day.tsx";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { Status, type StatusKind } from "@ips/ui/status";
import { lengthText } from "./report-text.ts";

type Deadline = ReviewReportOutput["deadlines"][number];

/** How near a day is before it is shown as near. */
const soonDays = 14;

/** By when the steps around the review are done, as the agency's timetable has it; nothing where it has none. */
export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <Card title="Days of the review">
      <ul className="ips-report__days">
        {deadlines.map((deadline) => (
          <li key={deadline.step}>
            <strong>{reviewStepName(deadline.step)}</strong> <DeadlineState deadline={deadline} />{" "}
            <Disclosure button="why" label={`Why: ${reviewStepName(deadline.step)}`}>
              <p>
                {lengthText(deadline, reviewStepStartName(deadline.start))}. {deadline.source.name} (
                {citationConfidenceName(deadline.source.confidence)}).
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function DeadlineState({ deadline: { due, daysLeft, doneOn } }: { deadline: Deadline }) {
  if (doneOn !== null)
    return (
      <Status kind="met">
        Done <Day on={doneOn} />
      </Status>
    );
  if (due === null || daysLeft === null)
    return <span className="ips-report__quiet">counts from the day the report is handed over</span>;
  return (
    <Status kind={kindOf(daysLeft)}>
      <Day on={due} /> · {daysLeft < 0 ? "the day has passed" : formatDaysLeft(daysLeft, "en")}
    </Status>
  );
}

function kindOf(daysLeft: number): StatusKind {
  if (daysLeft < 0) return "not-applicable";
  return daysLeft <= soonDays ? "due-soon" : "due";
}
