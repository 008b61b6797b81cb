import { addDays, reviewTimetableIds, type ReviewTimetableId } from "@ips/domain";
import { reviewStepStart, reviewTimetables } from "@ips/fidelity";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { formatDate } from "@ips/i18n/format-date";
import { reviewStepStartName } from "@ips/i18n/review-step-start";
import { reviewTimetableName } from "@ips/i18n/review-timetable";
import { ButtonLink } from "@ips/ui/button-link";
import { DateField } from "@ips/ui/date-field";
import { Disclosure } from "@ips/ui/disclosure";
import { useState } from "react";
import { useToday } from "../shell/session.tsx";
import { reviewFigures, type FigureKey } from "./figure-specs.ts";
import { OwnFigure } from "./own-figure.tsx";
import { reviewDayExample } from "./review-day-example.ts";
import type { RowValues, SettingValues } from "./setting-values.ts";

type ReviewDaysProps = {
  values: SettingValues;
  problems: Readonly<Partial<Record<FigureKey, string>>>;
  onRows: (key: FigureKey, rows: RowValues[]) => void;
  mayWrite: boolean;
};

/** How far ahead the visit of the example lies: far enough that nothing of it has passed. */
const exampleDays = 90;

/** The days of a review's steps: what the chosen timetable says, the agency's own over it, and the dates that follow for a visit. */
export function ReviewDays({ values, problems, onRows, mayWrite }: ReviewDaysProps) {
  const today = useToday();
  const [visitOn, setVisitOn] = useState(addDays(today, exampleDays));
  const { reportOn, deadlines } = visitOn === "" ? noExample : reviewDayExample(values, visitOn);
  const timetable = reviewTimetableIds.find((id) => id === values.timetable) ?? null;
  const dueOf = new Map(deadlines.map((deadline) => [deadline.step, deadline]));
  return (
    <>
      <p className="ips-card-note">
        {timetable === null
          ? "Without a timetable a step has a day only where you give it one."
          : `Every step follows ${reviewTimetableName(timetable)} until you give it days of your own; those hold for visits from their first day on.`}
      </p>
      <DateField
        label="See the dates for a visit on"
        id="review-days-visit"
        name="review-days-visit"
        value={visitOn}
        onValue={setVisitOn}
      />
      <Disclosure
        button={`The ${reviewFigures.length} steps and their days`}
        startsOpen={
          timetable !== null || reviewFigures.some(({ key }) => (values.rows[key] ?? []).length > 0)
        }
      >
        {reviewFigures.map((spec) => {
          const deadline = dueOf.get(spec.step);
          const example =
            deadline === undefined
              ? null
              : deadline.due === null
                ? "counts from the day the report is handed over"
                : formatDate(deadline.due, "en", today);
          return (
            <OwnFigure
              key={spec.key}
              spec={spec}
              jurisdictionId={values.jurisdictionId}
              rows={values.rows[spec.key] ?? []}
              onRows={(rows) => onRows(spec.key, rows)}
              comparison=""
              onComparison={() => undefined}
              problem={problems[spec.key]}
              mayWrite={mayWrite}
              below={
                <>
                  <p className="ips-own-figure__below">
                    Counted {reviewStepStartName(reviewStepStart[spec.step])}.{" "}
                    {publishedText(timetable, spec.step, today)}
                  </p>
                  {example !== null && deadline !== undefined && (
                    <p className="ips-own-figure__below" aria-live="polite">
                      {ownStep(values, spec.key, visitOn) ? "Your own day" : "The timetable’s day"} for that
                      visit: <strong>{example}</strong>
                    </p>
                  )}
                </>
              }
            />
          );
        })}
      </Disclosure>
      {reportOn !== null && (
        <p className="ips-card-note">
          What counts from the report is shown as if it were handed over on its last day,{" "}
          {formatDate(reportOn, "en", today)}.
        </p>
      )}
      <p>
        <ButtonLink href={`/settings/review-days${visitOn === "" ? "" : `?visit=${visitOn}`}`} icon="print">
          Print the days as they are saved
        </ButtonLink>
      </p>
    </>
  );
}

const noExample: ReturnType<typeof reviewDayExample> = { reportOn: null, deadlines: [] };

/** Whether a day of the agency's own holds for a visit. */
const ownStep = ({ rows }: SettingValues, key: FigureKey, visitOn: string): boolean =>
  (rows[key] ?? []).some(({ from }) => from !== "" && from <= visitOn);

/** What the timetable says of a step, with its source and how sure that is. */
function publishedText(
  timetable: ReviewTimetableId | null,
  step: (typeof reviewFigures)[number]["step"],
  today: string,
): string {
  if (timetable === null) return "";
  const name = reviewTimetableName(timetable);
  const found = reviewTimetables[timetable][step]?.at(today);
  if (found === undefined || !found.ok) return `${name} says nothing of this step.`;
  const { use, cite } = found.value;
  return `${name}: ${use.value} ${use.unit} (${cite.source}; ${citationConfidenceName(cite.confidence)}).`;
}
