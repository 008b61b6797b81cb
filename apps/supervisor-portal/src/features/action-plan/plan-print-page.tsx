import { fidelityItemName } from "@ips/i18n/fidelity-item";
import { formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { Day } from "@ips/screens/record/day.tsx";
import { PrintSheet } from "@ips/screens/record/print-sheet.tsx";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import type { ActionStep } from "@ips/contract";
import { DataTable, type Column } from "@ips/ui/data-table";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { planSearch } from "./plan-search.ts";

const columns: Column<ActionStep>[] = [
  { key: "text", header: "Step", rowHeader: true, width: "wide", cell: ({ text }) => text },
  {
    key: "owner",
    header: "By whom",
    cell: ({ ownerName, ownerRole }) => ownerName || ownerRole || "The program",
  },
  {
    key: "due",
    header: "By when",
    nowrap: true,
    cell: ({ dueOn }) => (dueOn === null ? "" : <Day on={dueOn} />),
  },
  {
    key: "done",
    header: "Done",
    nowrap: true,
    cell: ({ doneOn }) => (doneOn === null ? "" : <Day on={doneOn} />),
  },
];

/** The action plan on paper. It tells of a program and of nobody on its caseload. */
export function PlanPrintPage() {
  usePageTitle("Action plan · print");
  const api = useApi();
  const { review } = useAddress(planSearch);
  const query = useQuery(api.actionPlan.get.queryOptions({ unitId: null, reviewId: review ?? null }));
  if (query.isPending) return <Skeleton label="Loading the action plan" shape="cards" count={2} />;
  if (!query.data)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  const plan = query.data;
  const after = plan.review
    ? `, after the review of ${formatMonthDay(plan.review.visitTo, "en", plan.today)}`
    : "";
  return (
    <>
      <h1 className="usa-sr-only" tabIndex={-1}>
        Action plan, to print
      </h1>
      <PrintSheet
        title={`Action plan of ${plan.program?.name ?? "the program"}${after}`}
        leaving={null}
        language="en"
        back={{
          href: plan.review ? `/fidelity/plan?review=${plan.review.reviewId}` : "/fidelity/plan",
          text: "Back to the plan",
        }}
      >
        {plan.goals.length === 0 && <p>There is no goal yet.</p>}
        {plan.goals.map((goal) => (
          <Section
            key={goal.id}
            headingLevel={3}
            title={`${goal.item}. ${goal.key === null ? "" : fidelityItemName(goal.key)}`}
            note={`${goal.done} of ${goal.steps.length} steps`}
          >
            <p>{goal.goal}</p>
            {goal.steps.length > 0 && (
              <DataTable<ActionStep>
                caption={`Steps: ${goal.goal}`}
                captionHidden
                columns={columns}
                rows={goal.steps}
                rowKey={({ id }) => id}
                loadingLabel="Loading the steps"
                empty={null}
                density="dense"
              />
            )}
            {goal.notes.map(({ id, note }) => (
              <p key={id}>{note}</p>
            ))}
          </Section>
        ))}
      </PrintSheet>
    </>
  );
}
