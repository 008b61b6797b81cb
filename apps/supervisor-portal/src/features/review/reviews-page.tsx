import type { ReviewRow } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { reviewKindName } from "@ips/i18n/review-kind";
import { reviewStageName } from "@ips/i18n/review-stage";
import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { useMay } from "@ips/screens/shell/session.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Button } from "@ips/ui/button";
import { DataTable, type Column } from "@ips/ui/data-table";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Status } from "@ips/ui/status";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { PlanReviewDialog } from "./plan-review-dialog.tsx";
import { resultText, stageStatus, visitText } from "./review-text.ts";

/** The reviews of the reader's programs, or those they have a part in: the latest first. */
export function ReviewsPage() {
  usePageTitle("Reviews");
  const api = useApi();
  const navigate = useNavigate();
  const mayPlan = useMay("review.plan");
  const [planning, setPlanning] = useState(false);
  const query = useQuery(api.review.list.queryOptions());
  const { data } = query;
  const plan = mayPlan && data && data.programs.length > 0 && (
    <Button variant="primary" icon="plus" onClick={() => setPlanning(true)}>
      Plan a review
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Fidelity reviews"
        sub="To see where the program stands and what would help: never an inspection"
        actions={data && data.rows.length > 0 && plan}
      />
      {query.isPending && <Skeleton label="Loading the reviews" shape="rows" count={4} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && data.rows.length === 0 && (
        <EmptyState
          headingLevel={2}
          icon="gauge"
          title={mayPlan ? "Your program's reviews will be listed here" : "You have no review open"}
          action={plan || undefined}
        >
          {mayPlan
            ? "Plan one with reviewers from outside or with your own staff, or enter one that was done on paper. The evidence comes from everyday work."
            : "When a supervisor asks you to rate, the review stands here from its first day to its last."}
        </EmptyState>
      )}
      {data && data.rows.length > 0 && (
        <DataTable
          caption="Reviews"
          captionHidden
          columns={columnsOf(data.today, new Set(data.rows.map(({ unitId }) => unitId)).size > 1)}
          rows={data.rows}
          rowKey={(row) => row.reviewId}
          rowHref={(row) => `/fidelity/reviews/${row.reviewId}`}
          loadingLabel="Loading the reviews"
          empty={null}
        />
      )}
      {planning && data && (
        <PlanReviewDialog
          programs={data.programs}
          today={data.today}
          onClose={() => setPlanning(false)}
          onPlanned={(reviewId) => void navigate({ href: `/fidelity/reviews/${reviewId}` })}
        />
      )}
    </>
  );
}

const columnsOf = (today: string, manyPrograms: boolean): Column<ReviewRow>[] => [
  {
    key: "visit",
    header: "Review",
    rowHeader: true,
    cell: (row) => `${reviewKindName(row.kind)}, ${visitText(row, today)}`,
  },
  ...(manyPrograms ? [{ key: "program", header: "Program", cell: (row: ReviewRow) => row.programName }] : []),
  {
    key: "stage",
    header: "Where it stands",
    cell: (row) => <Status kind={stageStatus[row.stage]}>{reviewStageName(row.stage)}</Status>,
  },
  {
    key: "members",
    header: "Who rates",
    cell: (row) => (row.members.length > 0 ? row.members.join(", ") : row.organization || "Nobody yet"),
  },
  {
    key: "result",
    header: "Result, or what is open",
    cell: (row) => resultText(row.result, row.kind) ?? openText(row, today),
  },
];

function openText({ stage, openTasks, lateTasks, handedOverOn }: ReviewRow, today: string): string {
  if (handedOverOn !== null) return `Report handed over ${formatDay(handedOverOn, "en", today)}`;
  if (stage !== "planned" && stage !== "rating") return "Not handed over yet";
  if (openTasks === 0) return "Nothing open on its list";
  return lateTasks > 0 ? `${openTasks} to do, ${lateTasks} late` : `${openTasks} to do`;
}
