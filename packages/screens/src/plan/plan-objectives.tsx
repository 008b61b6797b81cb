import type { PlanContent, PlanOutput } from "@ips/contract";
import { planStepOwnerName } from "@ips/i18n/plan-step-owner";
import { Card } from "@ips/ui/card";
import { Checklist } from "@ips/ui/checklist";
import { useStatusMessage } from "@ips/ui/status-messages";
import { Stack } from "@ips/ui/stack";
import { Day, DueDay } from "../record/day.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useToday } from "../shell/session.tsx";
import { StepTalk } from "./step-talk.tsx";
import { useSavePlan } from "./use-save-plan.ts";

type Step = PlanContent["objectives"][number]["steps"][number];

/** Objectives as cards, their steps as a checklist that can be ticked without opening the editor. */
export function PlanObjectives({
  plan,
  content,
  planId,
}: {
  plan: PlanOutput;
  content: PlanContent;
  planId: string;
}) {
  const today = useToday();
  const say = useStatusMessage();
  const { save, busy } = useSavePlan(plan.clientId, planId);
  const mark = async (stepId: string, done: boolean) => {
    if (busy) return;
    const before = content;
    const answer = await save(
      plan.version,
      withStep(content, stepId, done ? { state: "done", doneOn: today } : { state: "open", doneOn: null }),
    );
    if (answer.kind === "saved") {
      const undo = () =>
        void save(answer.version, before).then(() => say({ text: "The step is as it was." }));
      say({
        text: done ? "Step marked as done." : "Step is open again.",
        action: { text: "Undo", onAction: undo },
      });
    } else if (answer.kind === "stale")
      say({
        text: `${answer.newer.saved.name} saved a newer version meanwhile. The plan shows it now; mark the step again.`,
        tone: "error",
      });
    else say({ text: refusalText(answer.error), tone: "error" });
  };
  if (content.objectives.length === 0)
    return (
      <p className="ips-nothing">
        No objectives yet. Each one is a card here, with its steps, who does them and by when.
      </p>
    );
  return (
    <Stack gap={2}>
      {content.objectives.map((objective) => (
        <Card key={objective.objectiveId} title={objective.title || "Objective without a title"}>
          <Checklist
            label={`Steps: ${objective.title}`}
            stateText={{ done: "done", open: "open" }}
            {...(plan.canEdit ? { onToggle: (key: string, done: boolean) => void mark(key, done) } : {})}
            items={objective.steps
              .filter(({ state }) => state !== "dropped")
              .map((step) => ({
                key: step.stepId,
                text: step.text,
                done: step.state === "done",
                meta: <StepMeta step={step} clientName={plan.clientName} />,
                end: <StepTalk clientId={plan.clientId} stepId={step.stepId} text={step.text} />,
                changed: plan.changedByOthers.some((path) => path.includes(step.stepId))
                  ? "changed by others"
                  : undefined,
              }))}
          />
          {objective.steps.length === 0 && <p className="ips-nothing">No steps yet.</p>}
        </Card>
      ))}
    </Stack>
  );
}

function StepMeta({ step, clientName }: { step: Step; clientName: string }) {
  const owner = step.owner === "client" ? clientName : planStepOwnerName(step.owner);
  return (
    <>
      {owner}
      {step.state === "done" && step.doneOn && (
        <>
          {" "}
          · done <Day on={step.doneOn} />
        </>
      )}
      {step.state === "open" && step.by && (
        <>
          {" "}
          · <DueDay on={step.by} />
        </>
      )}
    </>
  );
}

function withStep(content: PlanContent, stepId: string, change: Partial<Step>): PlanContent {
  return {
    ...content,
    objectives: content.objectives.map((objective) => ({
      ...objective,
      steps: objective.steps.map((step) => (step.stepId === stepId ? { ...step, ...change } : step)),
    })),
  };
}
