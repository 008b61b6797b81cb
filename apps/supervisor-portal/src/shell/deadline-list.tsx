import type { ReviewDeadlineView } from "@ips/contract";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { formatDaysLeft } from "@ips/i18n/format-due";
import { reviewStepName } from "@ips/i18n/review-step";
import { Day } from "@ips/screens/record/day.tsx";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { Status, type StatusKind } from "@ips/ui/status";
import { stepLengthText } from "./step-length-text.ts";

/** How near a day is before it is shown as near. */
const soonDays = 14;

/** By when the steps around the review are done, as the agency's timetable has it; nothing where it has none. */
export function DeadlineList({ deadlines }: { deadlines: readonly ReviewDeadlineView[] }) {
  if (deadlines.length === 0) return null;
  return (
    <Card title="Days of the review">
      <ul className="ips-deadlines">
        {deadlines.map((deadline) => (
          <li key={deadline.step}>
            <strong>{reviewStepName(deadline.step)}</strong> <DeadlineState deadline={deadline} />{" "}
            <Disclosure button="why" label={`Why: ${reviewStepName(deadline.step)}`}>
              <p>
                {stepLengthText(deadline)}. {sourceText(deadline)}
              </p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Where a day comes from: the agency's own settings with what they rest on, or a published timetable with how sure that is. */
const sourceText = ({ setBy, source }: ReviewDeadlineView): string =>
  setBy === "agency"
    ? `Set by the agency: ${source.name}.`
    : `${source.name} (${citationConfidenceName(source.confidence)}).`;

function DeadlineState({ deadline: { due, daysLeft, doneOn } }: { deadline: ReviewDeadlineView }) {
  if (doneOn !== null)
    return (
      <Status kind="met">
        Done <Day on={doneOn} />
      </Status>
    );
  if (due === null || daysLeft === null)
    return <span className="ips-deadlines__quiet">counts from the day the report is handed over</span>;
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
