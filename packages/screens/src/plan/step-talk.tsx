import type { PlanTalkOutput } from "@ips/contract";
import { Button } from "@ips/ui/button";
import { DisclosureButton } from "@ips/ui/disclosure";
import { Suspense, useId, useState } from "react";
import { AskTaskDialog } from "./plan-dialogs.ts";
import { StepThread } from "./step-thread.tsx";
import { TaskLine } from "./task-line.tsx";
import { talkButtonText } from "./talk-button-text.ts";
import { usePlanTalk } from "./use-plan-talk.ts";

type Thread = PlanTalkOutput["threads"][number];

/** Below a step: what is said about it, what is asked, and a place to say or ask something. */
export function StepTalk({ clientId, stepId, text }: { clientId: string; stepId: string; text: string }) {
  const { talk } = usePlanTalk(clientId);
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const id = useId();
  const thread: Thread = talk.threads.find((each) => each.stepId === stepId) ?? {
    stepId,
    resolved: false,
    unread: 0,
    entries: [],
  };
  const tasks = talk.tasks.filter((each) => each.stepId === stepId && each.state !== "withdrawn");
  const says = talkButtonText(thread);
  if (!says && !talk.canWrite && tasks.length === 0) return null;
  return (
    <div className="ips-step-talk">
      <div className="ips-step-talk__buttons">
        {(says || talk.canWrite) && (
          <DisclosureButton
            open={open}
            controls={id}
            label={`${says ?? "Comment"}: ${text}`}
            onToggle={() => setOpen(!open)}
          >
            {says ?? "Comment"}
          </DisclosureButton>
        )}
        {talk.canAskOf.length > 0 && (
          <Button
            variant="quiet"
            size="small"
            aria-label={`Ask for something: ${text}`}
            onClick={() => setAsking(true)}
          >
            Ask
          </Button>
        )}
      </div>
      {tasks.length > 0 && (
        <ul className="ips-plan-lines">
          {tasks.map((task) => (
            <TaskLine key={task.taskId} task={task} clientId={clientId} />
          ))}
        </ul>
      )}
      <div id={id} hidden={!open}>
        {open && <StepThread clientId={clientId} thread={thread} canWrite={talk.canWrite} stepText={text} />}
      </div>
      {asking && (
        <Suspense>
          <AskTaskDialog
            clientId={clientId}
            stepId={stepId}
            about={text}
            sides={talk.canAskOf}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
