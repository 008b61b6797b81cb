import type { PlanContent, PlanOutput } from "@ips/contract";
import { dropDraft, findDraft } from "@ips/portal-kit/drafts";
import { useSession } from "../shell/session.tsx";

/** What an edit of a plan needs to go on after a reload: the text, and the version it was edited from. */
export type PlanDraft = {
  readonly planId: string;
  readonly baseVersion: number;
  readonly base: PlanContent;
  readonly content: PlanContent;
  /** What was sent and not answered, because the connection was lost: it is sent again. */
  readonly sent?: PlanContent | null;
};

/** The name under which a plan's draft is kept. */
export const planDraftForm = (clientId: string): string => `plan.${clientId}`;

/** Whether something kept in this browser is a plan's draft of the present form. */
export function parsePlanDraft(value: unknown): PlanDraft | null {
  if (typeof value !== "object" || value === null) return null;
  const { planId, baseVersion, base, content, sent } = value as Partial<PlanDraft>;
  const whole = (plan: PlanContent | undefined) =>
    plan !== undefined &&
    typeof plan.goal === "string" &&
    Array.isArray(plan.objectives) &&
    Array.isArray(plan.vrItems);
  return typeof planId === "string" && typeof baseVersion === "number" && whole(base) && whole(content)
    ? {
        planId,
        baseVersion,
        base: base as PlanContent,
        content: content as PlanContent,
        sent: sent && whole(sent) ? sent : null,
      }
    : null;
}

/**
 * The unsaved edit of a plan that waits in this browser, if there is one. An edit of a plan that is not the one shown any
 * more (sharing has ended, and one's own stands in its place) is dropped: nothing of what was closed stays here.
 */
export function usePlanDraft({ clientId, planId }: Pick<PlanOutput, "clientId" | "planId">): {
  waiting: PlanDraft | null;
} {
  const { user } = useSession();
  const key = { userId: user.userId, form: planDraftForm(clientId) };
  const kept = findDraft(key);
  const waiting = kept ? parsePlanDraft(kept.value) : null;
  if (!waiting || isOfPlan(waiting, planId)) return { waiting };
  dropDraft(key);
  return { waiting: null };
}

/** Whether a draft was written on the plan that is shown, or on a plan that does not exist yet. */
export const isOfPlan = (draft: Pick<PlanDraft, "baseVersion" | "planId">, planId: string | null): boolean =>
  draft.baseVersion === 0 || draft.planId === planId;
