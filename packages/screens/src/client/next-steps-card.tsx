import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import { useApi } from "@ips/portal-kit/api";
import { Card } from "@ips/ui/card";
import { Link } from "@ips/ui/link";
import { Quote } from "@ips/ui/quote";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useClient } from "../record/client-context.tsx";
import { DueDay } from "../record/day.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { nextSteps } from "./next-steps.ts";

const shown = 4;

/** The person's goal in their own words, and what comes next in the plan. */
export function NextStepsCard() {
  const api = useApi();
  const { client } = useClient();
  const query = useQuery(api.plan.get.queryOptions({ clientId: client.clientId }));
  const plan = query.data?.content ?? null;
  const steps = plan ? nextSteps(plan) : [];
  const href = `/clients/${client.clientId}/plan`;
  return (
    <Card title="Goal and next steps">
      {query.isPending && <Skeleton label="Loading the next steps" shape="lines" count={3} />}
      {query.isError && !query.data && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && !plan && <p>No plan has been written yet.</p>}
      {plan && plan.goal !== "" && <Quote>{plan.goal}</Quote>}
      {plan && steps.length === 0 && <p className="ips-nothing">No step is open.</p>}
      {steps.length > 0 && (
        <ul className="ips-brief-list">
          {steps.slice(0, shown).map(({ stepId, text, owner, by }) => (
            <li key={stepId}>
              <p className="ips-brief-list__text">{text}</p>
              <p className="ips-brief-list__head">
                {planStepOwnerName(owner)}
                {by && (
                  <>
                    {" "}
                    · <DueDay on={by} />
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {query.data && (plan || client.can.editPlan) && (
        <p className="ips-card-foot">
          <Link href={href}>
            {plan
              ? steps.length > shown
                ? `Plan, with ${steps.length - shown} more open steps`
                : "Open plan"
              : "Begin the plan"}
          </Link>
        </p>
      )}
    </Card>
  );
}
