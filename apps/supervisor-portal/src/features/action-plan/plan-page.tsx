import type { ActionPlanOutput } from "@ips/contract";
import { formatDate, formatMonthDay } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { DueDay } from "@ips/screens/record/day.tsx";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { CarryCard } from "./carry-card.tsx";
import { GoalCard } from "./goal-card.tsx";
import { GoalDialog } from "./goal-dialog.tsx";
import { planSearch } from "./plan-search.ts";

/** The action plan of a program: what it wants to change after a report, who does what by when, and how far it is. */
export function PlanPage() {
  usePageTitle("Action plan");
  const api = useApi();
  const { review } = useAddress(planSearch);
  const query = useQuery({
    ...api.actionPlan.get.queryOptions({ unitId: null, reviewId: review ?? null }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageHeader
        title="Action plan"
        sub={data && subLine(data)}
        breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/fidelity", text: "Fidelity" }]} />}
        actions={
          data?.review && (
            <>
              {data.mayWrite && (
                <Button variant="primary" icon="plus" onClick={() => setAdding(true)}>
                  Add a goal
                </Button>
              )}
              <ButtonLink href={`/fidelity/plan/print?review=${data.review.reviewId}`} icon="print">
                Print
              </ButtonLink>
            </>
          )
        }
      />
      {query.isPending && <Skeleton label="Loading the action plan" shape="cards" count={3} />}
      {query.isError && !data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {data && <PlanBody plan={data} />}
      {data?.review && adding && (
        <GoalDialog
          reviewId={data.review.reviewId}
          items={data.items}
          goal={null}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}

function PlanBody({ plan }: { plan: ActionPlanOutput }) {
  const navigate = useNavigate();
  if (plan.review === null) {
    return (
      <EmptyState headingLevel={2} icon="gauge" title="The action plan will stand here">
        It begins when the report of a fidelity review has been handed over.
      </EmptyState>
    );
  }
  return (
    <Stack gap={3}>
      {plan.reviews.length > 1 && (
        <SelectField
          label="After the review of"
          name="review"
          width="narrow"
          value={plan.review.reviewId}
          options={plan.reviews.map(({ reviewId, visitTo, goals }) => ({
            value: reviewId,
            text: `${formatDate(visitTo, "en", plan.today)} · ${goals === 1 ? "1 goal" : `${goals} goals`}`,
          }))}
          onChange={({ target }) =>
            void navigate({ to: ".", search: { review: target.value }, replace: true })
          }
        />
      )}
      {plan.goals.length === 0 && plan.dueOn !== null && (
        <p>
          Your agency’s timetable asks for the plan by <DueDay on={plan.dueOn} />.
        </p>
      )}
      <CarryCard plan={plan} reviewId={plan.review.reviewId} />
      {plan.goals.length === 0 && (
        <EmptyState headingLevel={2} icon="gauge" title="Goals will be listed here">
          {plan.mayWrite
            ? "Choose the items of the report where a change helps most: two or three are enough to begin with."
            : "The supervisor has not written a goal yet."}
        </EmptyState>
      )}
      {plan.goals.map((goal) => (
        <GoalCard key={goal.id} goal={goal} plan={plan} />
      ))}
    </Stack>
  );
}

function subLine({ program, review, goals, today }: ActionPlanOutput): string | undefined {
  if (program === null) return undefined;
  if (review === null) return program.name;
  const steps = goals.flatMap((goal) => goal.steps);
  const done = steps.filter(({ doneOn }) => doneOn !== null).length;
  const after = `${program.name} · after the review of ${formatMonthDay(review.visitTo, "en", today)}`;
  return steps.length === 0 ? after : `${after} · ${done} of ${steps.length} steps done`;
}
