import type { PlanContent } from "@ips/contract";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { Suspense, useState } from "react";
import { Refusal } from "../shell/refusal.tsx";
import { AskTaskDialog } from "./plan-dialogs.ts";
import { TaskLine } from "./task-line.tsx";
import { usePlanTalk } from "./use-plan-talk.ts";

/** What the two sides ask of each other about this plan; what is about one of its steps stands there. */
export function PlanTasks({ clientId, content }: { clientId: string; content: PlanContent }) {
  const { talk, error, again } = usePlanTalk(clientId);
  const [asking, setAsking] = useState(false);
  const shown = new Set(
    content.objectives.flatMap(({ steps }) =>
      steps.filter(({ state }) => state !== "dropped").map(({ stepId }) => stepId),
    ),
  );
  const atSteps = talk.tasks.filter(
    ({ stepId, state }) => state === "open" && stepId !== null && shown.has(stepId),
  ).length;
  const here = talk.tasks.filter(
    ({ stepId, state }) => stepId === null || !shown.has(stepId) || state === "withdrawn",
  );
  const open = here.filter(({ state }) => state === "open");
  const closed = here.filter(({ state }) => state !== "open");
  if (error) return <Refusal error={error} onRetry={() => void again()} />;
  if (talk.tasks.length === 0 && talk.canAskOf.length === 0) return null;
  return (
    <Card
      title="Between the two sides"
      actions={
        talk.canAskOf.length > 0 && (
          <Button size="small" onClick={() => setAsking(true)}>
            Ask for something
          </Button>
        )
      }
    >
      {open.length === 0 && atSteps === 0 && <p className="ips-nothing">Neither side waits for the other.</p>}
      {atSteps > 0 && (
        <p>{atSteps === 1 ? "1 request stands" : `${atSteps} requests stand`} at the steps they are about.</p>
      )}
      <ul className="ips-plan-lines">
        {open.map((task) => (
          <TaskLine key={task.taskId} task={task} clientId={clientId} />
        ))}
      </ul>
      {closed.length > 0 && (
        <Disclosure button={`${closed.length} answered or taken back`}>
          <ul className="ips-plan-lines">
            {closed.map((task) => (
              <TaskLine key={task.taskId} task={task} clientId={clientId} />
            ))}
          </ul>
        </Disclosure>
      )}
      {asking && (
        <Suspense>
          <AskTaskDialog
            clientId={clientId}
            stepId={null}
            about="the plan as a whole"
            sides={talk.canAskOf}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}
