import type { AgencySettingOutput } from "@ips/contract";
import { addDays, jurisdictionOf, overlay, type PlainDate } from "@ips/domain";
import { reviewDaySetBy, reviewDeadlines, type ReviewDeadline } from "@ips/fidelity";
import { citationConfidenceName } from "@ips/i18n/citation-confidence";
import { formatDate } from "@ips/i18n/format-date";
import { reviewStepName } from "@ips/i18n/review-step";
import { reviewTimetableName } from "@ips/i18n/review-timetable";
import { useApi } from "@ips/portal-kit/api";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useToday } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { stepLengthText } from "../../shell/step-length-text.ts";
import { visitSearch } from "./visit-search.ts";

/** How far ahead the visit of the example lies where none is named. */
const exampleDays = 90;

/** The agency's days of a fidelity review as they are saved, on paper: each with where it comes from, and the dates for one visit. */
export function ReviewDaysPage() {
  usePageTitle("Days of a fidelity review");
  const api = useApi();
  const today = useToday();
  const { visit = addDays(today, exampleDays) } = useAddress(visitSearch);
  const query = useQuery(api.agencySetting.get.queryOptions());
  const { data } = query;
  return (
    <>
      <h1 className="usa-sr-only" tabIndex={-1}>
        Days of a fidelity review, to print
      </h1>
      <PrintSheet
        title="Days of a fidelity review"
        leaving={null}
        language="en"
        back={{ href: "/settings", text: "Back to the settings" }}
      >
        {query.isPending && <Skeleton label="Loading the days of a review" shape="rows" count={6} />}
        {query.isError && !data && (
          <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
        )}
        {data && <Days setting={data} visit={visit} today={today} />}
      </PrintSheet>
    </>
  );
}

function Days({
  setting,
  visit,
  today,
}: {
  setting: AgencySettingOutput;
  visit: PlainDate;
  today: PlainDate;
}) {
  const { review } = overlay(jurisdictionOf(setting.jurisdictionId), setting.settings);
  const dates = (reportOn: PlainDate | null) =>
    reviewDeadlines(review, { visitFrom: visit, visitTo: visit, reportOn });
  const reportOn = dates(null).find(({ step }) => step === "deliver-report")?.due ?? null;
  const follows =
    review.timetable === null
      ? "The agency follows no published timetable."
      : `The agency follows the timetable of ${reviewTimetableName(review.timetable)}; days of its own lie over it.`;
  return (
    <>
      <p>
        {follows} As saved{setting.savedByName === null ? "" : ` by ${setting.savedByName}`}, on{" "}
        {formatDate(today, "en", today)}.
      </p>
      <DataTable
        caption={`The dates for a visit on ${formatDate(visit, "en", today)}`}
        columns={columnsOf(today, (step) => reviewDaySetBy(review, step, visit))}
        rows={dates(reportOn)}
        rowKey={({ step }) => step}
        loadingLabel="Loading the days"
        empty={<p>No step has a day: the agency follows no timetable and has set none of its own.</p>}
      />
      {reportOn !== null && (
        <p>
          What counts from the report is shown as if it were handed over on its last day. None of these days
          is universal.
        </p>
      )}
    </>
  );
}

const columnsOf = (
  today: PlainDate,
  setBy: (step: ReviewDeadline["step"]) => ReturnType<typeof reviewDaySetBy>,
): Column<ReviewDeadline>[] => [
  { key: "step", header: "Step", rowHeader: true, cell: ({ step }) => reviewStepName(step) },
  { key: "length", header: "By when", cell: stepLengthText },
  {
    key: "due",
    header: "For this visit",
    cell: ({ due }) => (due === null ? "Counts from the report" : formatDate(due, "en", today)),
  },
  {
    key: "source",
    header: "Where it comes from",
    cell: ({ step, cite }) =>
      setBy(step) === "agency"
        ? `Set by the agency: ${cite.source}`
        : `${cite.source} (${citationConfidenceName(cite.confidence)})`,
  },
];
