import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Disclosure } from "@ips/ui/disclosure";
import { useState } from "react";
import { Refusal } from "../shell/refusal.tsx";
import { AskTaskDialog } from "./ask-task-dialog.tsx";
import { TaskLine } from "./task-line.tsx";
import { usePlanTalk } from "./use-plan-talk.ts";

/** What the two sides ask of each other about this plan. */
export function PlanTasks({ clientId }: { clientId: string }) {
  const { talk, error, again } = usePlanTalk(clientId);
  const [asking, setAsking] = useState(false);
  const open = talk.tasks.filter(({ state }) => state === "open");
  const closed = talk.tasks.filter(({ state }) => state !== "open");
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
      {open.length === 0 && <p className="ips-nothing">Neither side waits for the other.</p>}
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
        <AskTaskDialog
          clientId={clientId}
          stepId={null}
          about="the plan as a whole"
          sides={talk.canAskOf}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  );
}
