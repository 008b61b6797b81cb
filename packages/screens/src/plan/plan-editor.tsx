import type { PlanContent, PlanOutput, PlanStaleFacts } from "@ips/contract";
import { useDraft } from "@ips/portal-kit/use-draft";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useUnsavedChanges } from "@ips/ui/use-unsaved-changes";
import { useState } from "react";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useSession } from "../shell/session.tsx";
import { planDifferences } from "./merge-plans.ts";
import { PlanConflictView } from "./plan-conflict-view.tsx";
import { PlanFields } from "./plan-fields.tsx";
import { withoutEmptyLines } from "./without-empty-lines.ts";
import { parsePlanDraft, planDraftForm, type PlanDraft } from "./use-plan-draft.ts";
import { useSavePlan } from "./use-save-plan.ts";

export type PlanEditorProps = { plan: PlanOutput; planId: string; start: PlanDraft; onDone: () => void };

/**
 * The plan as a form. What is typed is kept in this browser at once; saving puts it on top of the version it
 * was edited from, and a newer version is shown beside it, never overwritten.
 */
export function PlanEditor({ plan, planId, start, onDone }: PlanEditorProps) {
  const { user } = useSession();
  const say = useStatusMessage();
  const draft = useDraft<PlanDraft>(user.userId, planDraftForm(plan.clientId), start, parsePlanDraft);
  const { save, busy } = useSavePlan(plan.clientId, planId);
  const [newer, setNewer] = useState<PlanStaleFacts | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { base, baseVersion, content } = draft.value;
  const changes = planDifferences(base, content).length;
  useUnsavedChanges(changes > 0);

  const put = (next: PlanContent) => draft.set({ ...draft.value, content: next });
  const discard = () => {
    draft.reset(start);
    onDone();
  };
  const trySave = async (version: number, text: PlanContent) => {
    setProblem(null);
    const answer = await save(version, withoutEmptyLines(text));
    if (answer.kind === "saved") {
      draft.reset({ ...draft.value, baseVersion: answer.version, base: text, content: text });
      setNewer(null);
      say({ text: `Plan saved as version ${answer.version}.` });
      onDone();
    } else if (answer.kind === "stale") setNewer(answer.newer);
    else setProblem(refusalText(answer.error));
  };

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
          setNewer(null);
        }}
        onTheirs={() => {
          draft.reset({
            ...draft.value,
            baseVersion: newer.version,
            base: newer.content,
            content: newer.content,
          });
          onDone();
        }}
      />
    );
  }
  return (
    <form
      className="ips-plan-form"
      onSubmit={(event) => {
        event.preventDefault();
        void trySave(baseVersion, content);
      }}
    >
      {draft.restoredAt && changes > 0 && (
        <Alert
          tone="info"
          heading="Your unsaved changes are back"
          actions={
            <Button size="small" onClick={discard}>
              Discard them
            </Button>
          }
        >
          They were kept on this device. They are not in the record until you save.
        </Alert>
      )}
      {plan.version > baseVersion && (
        <Alert tone="warning">
          Version {plan.version} was saved while you were writing. When you save, both are shown side by side.
        </Alert>
      )}
      {problem && (
        <Alert tone="error" live="assertive">
          {problem}
        </Alert>
      )}
      <PlanFields content={content} clientName={plan.clientName} onContent={put} />
      <FormActions
        sticky
        note={
          changes === 0
            ? "Nothing changed yet"
            : `${changes} ${changes === 1 ? "change" : "changes"}, ${draft.kept ? "kept on this device" : "not kept on this device"}, not saved yet`
        }
      >
        <Button type="submit" variant="primary" busy={busy}>
          Save plan
        </Button>
        <Button variant="quiet" onClick={discard}>
          {changes === 0 ? "Back" : "Discard changes"}
        </Button>
      </FormActions>
      <LeaveGuard isDirty={() => changes > 0 && !draft.kept} />
    </form>
  );
}
