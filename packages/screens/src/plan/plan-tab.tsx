import type { PlanOutput } from "@ips/contract";
import { emptyPlan } from "@ips/contract/empty-plan";
import { useApi } from "@ips/portal-kit/api";
import { dropDraft } from "@ips/portal-kit/drafts";
import { newId } from "@ips/portal-kit/new-id";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { Button } from "@ips/ui/button";
import { EmptyState } from "@ips/ui/empty-state";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { useLiveWish } from "../shell/live-updates.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { PlanEditor, PlanHistory } from "./plan-dialogs.ts";
import { PlanPresence } from "./plan-presence.tsx";
import { PlanReading } from "./plan-reading.tsx";
import { planDraftForm, usePlanDraft } from "./use-plan-draft.ts";
import { usePlanNews } from "./use-plan-news.ts";

/** The job search plan of a person: read, edited by both sides, compared, acknowledged. */
export function PlanTab() {
  const api = useApi();
  const { client } = useClient();
  const { user } = useSession();
  const query = useQuery(api.plan.get.queryOptions({ clientId: client.clientId }));
  const closed = query.isError && readAppError(query.error).code === "not-found";
  useEffect(() => {
    // A plan that is not open any more leaves nothing of itself in this browser.
    if (closed) dropDraft({ userId: user.userId, form: planDraftForm(client.clientId) });
  }, [closed, user.userId, client.clientId]);
  if (query.isPending) return <Skeleton label="Loading the plan" shape="cards" count={3} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  return (
    <>
      <PlanPresence />
      <Suspense fallback={<Skeleton label="Loading the plan" shape="cards" count={3} />}>
        <Plan key={`${client.clientId} ${query.data.planId ?? ""}`} plan={query.data} />
      </Suspense>
    </>
  );
}

type View = "read" | "edit" | "history";

function Plan({ plan }: { plan: PlanOutput }) {
  const [newPlanId] = useState(newId);
  const planId = plan.planId ?? newPlanId;
  const draft = usePlanDraft(plan);
  const [view, setView] = useState<View>(draft.waiting && plan.canEdit ? "edit" : "read");
  useLiveWish({
    client: plan.clientId,
    place: "plan",
    doing: view === "edit" && plan.canEdit ? "editing" : "reading",
  });
  usePlanNews(plan);
  if (view === "edit" && plan.canEdit) {
    return (
      <PlanEditor
        plan={plan}
        planId={planId}
        start={
          draft.waiting ?? {
            planId,
            baseVersion: plan.version,
            base: plan.content ?? emptyPlan,
            content: plan.content ?? emptyPlan,
          }
        }
        onDone={() => setView("read")}
      />
    );
  }
  if (view === "history") return <PlanHistory plan={plan} onBack={() => setView("read")} />;
  if (!plan.content) {
    return (
      <EmptyState
        headingLevel={2}
        icon="document"
        title={`The job search plan of ${plan.clientName} will be here`}
        action={
          plan.canEdit ? (
            <Button variant="primary" icon="plus" onClick={() => setView("edit")}>
              Start the plan
            </Button>
          ) : undefined
        }
      >
        The goal in the person's own words, what they want in a job, who does what by when. Both sides work on
        the same plan, as far as the person has agreed.
      </EmptyState>
    );
  }
  return (
    <PlanReading
      plan={plan}
      content={plan.content}
      planId={planId}
      onEdit={() => setView("edit")}
      onHistory={() => setView("history")}
    />
  );
}
