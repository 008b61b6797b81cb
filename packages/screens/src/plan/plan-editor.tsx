import type { PlanContent, PlanOutput, PlanStaleFacts } from "@ips/contract";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { useDraft } from "@ips/portal-kit/use-draft";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useUnsavedChanges } from "@ips/ui/use-unsaved-changes";
import { useEffect, useRef, useState } from "react";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useSession } from "../shell/session.tsx";
import { planDifferences } from "./merge-plans.ts";
import { PlanConflictView } from "./plan-conflict-view.tsx";
import { PlanEditorNotices } from "./plan-editor-notices.tsx";
import { PlanEditorActions } from "./plan-editor-actions.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { afterOwnSave, takeIn } from "./take-in.ts";
import { withoutEmptyLines } from "./without-empty-lines.ts";
import { parsePlanDraft, planDraftForm, type PlanDraft } from "./use-plan-draft.ts";
import { useRetryWhenBack } from "./use-retry-when-back.ts";
import { useSavePlan } from "./use-save-plan.ts";

export type PlanEditorProps = { plan: PlanOutput; planId: string; start: PlanDraft; onDone: () => void };

/**
 * The plan as a form. What is typed is kept in this browser at once; saving puts it on top of the version it was
 * edited from. What others save meanwhile is taken in piece by piece; where both changed the same, a person decides.
 * A save that finds no connection waits and is sent again, the same, when there is one.
 */
export function PlanEditor({ plan, planId, start, onDone }: PlanEditorProps) {
  const { user } = useSession();
  const say = useStatusMessage();
  const draft = useDraft<PlanDraft>(user.userId, planDraftForm(plan.clientId), start, parsePlanDraft);
  const { save, busy } = useSavePlan(plan.clientId, planId);
  const [newer, setNewer] = useState<PlanStaleFacts | null>(null);
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const { base, baseVersion, content, sent = null } = draft.value;
  const changes = planDifferences(base, content).length;
  useUnsavedChanges(changes > 0);

  // What arrived while the form was open, taken in once.
  const takenVersion = useRef(baseVersion);
  useEffect(() => {
    if (plan.version <= takenVersion.current || !plan.content) return;
    takenVersion.current = plan.version;
    const taken = takeIn(draft.value, { version: plan.version, content: plan.content });
    draft.set(taken.draft);
    setConflicts(taken.conflicts);
  }, [plan.version, plan.content, draft]);

  const put = (next: PlanContent) => draft.set({ ...draft.value, content: next });
  const discard = () => {
    draft.reset({
      planId,
      baseVersion: plan.version,
      base: plan.content ?? base,
      content: plan.content ?? base,
    });
    onDone();
  };
  const trySave = async (version: number, text: PlanContent) => {
    setProblem(null);
    const whole = withoutEmptyLines(text);
    const answer = await save(version, whole);
    if (answer.kind === "saved") {
      draft.reset({ planId, baseVersion: answer.version, base: whole, content: whole });
      setNewer(null);
      say({ text: `Plan saved as version ${answer.version}.` });
      onDone();
    } else if (answer.kind === "stale") {
      const mine = afterOwnSave(draft.value, answer.newer);
      draft.set(mine ?? { ...draft.value, sent: null });
      if (mine) await trySave(mine.baseVersion, mine.content);
      else setNewer(answer.newer);
    } else if (readAppError(answer.error).code === "no-connection") {
      draft.set({ ...draft.value, sent: whole });
    } else {
      draft.set({ ...draft.value, sent: null });
      setProblem(refusalText(answer.error));
    }
  };
  useRetryWhenBack(sent !== null && !busy && !newer, () => void trySave(baseVersion, content));

  if (newer) {
    return (
      <PlanConflictView
        base={base}
        mine={content}
        newer={newer}
        busy={busy}
        problem={problem}
        onSave={(merged) => void trySave(newer.version, merged)}
        onEditTogether={(merged) => {
          draft.set({ ...draft.value, baseVersion: newer.version, base: newer.content, content: merged });
          setConflicts([]);
          setNewer(null);
        }}
        onTheirs={() => {
          draft.reset({ planId, baseVersion: newer.version, base: newer.content, content: newer.content });
          onDone();
        }}
      />
    );
  }
  const { saved } = plan;
  return (
    <form
      className="ips-plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        void trySave(baseVersion, content);
      }}
    >
      <PlanEditorNotices
        restored={draft.restoredAt !== null && changes > 0}
        onDiscard={discard}
        waiting={sent !== null}
        conflicts={conflicts}
        by={saved?.name ?? "Somebody else"}
        onDecide={() =>
          plan.content && saved && setNewer({ version: plan.version, content: plan.content, saved })
        }
        problem={problem}
      />
      <PlanFields content={content} clientName={plan.clientName} onContent={put} />
      <PlanEditorActions
        changes={changes}
        kept={draft.kept}
        waiting={sent !== null}
        busy={busy}
        onDiscard={discard}
      />
      <LeaveGuard isDirty={() => changes > 0 && !draft.kept} />
    </form>
  );
}
