import type { PlanTask } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { useStatusMessage } from "@ips/ui/status-messages";
import { Status, type StatusKind } from "@ips/ui/status";
import { useMutation } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { DueDay, Moment } from "../record/day.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { useMay, useToday } from "../shell/session.tsx";
import { AnswerTaskDialog } from "./plan-dialogs.ts";
import { usePlanTalk } from "./use-plan-talk.ts";

/** One thing asked of the other side: by whom, until when, what became of it, and what can be done about it. */
export function TaskLine({ task, clientId }: { task: PlanTask; clientId: string }) {
  const api = useApi();
  const say = useStatusMessage();
  const today = useToday();
  const may = useMay("task.write");
  const { again } = usePlanTalk(clientId);
  const [answering, setAnswering] = useState<"done" | "declined" | null>(null);
  const options = {
    onSuccess: () => void again(),
    onError: (error: unknown) => say({ text: refusalText(error), tone: "error" }),
  };
  const reopen = useMutation(api.task.reopen.mutationOptions(options));
  const withdraw = useMutation(api.task.withdraw.mutationOptions(options));
  const { taskId, text, ofUs, byUs, state } = task;
  const takeBack = async () => {
    await withdraw.mutateAsync({ taskId });
    say({
      text: "The task was taken back.",
      action: { text: "Undo", onAction: () => reopen.mutate({ taskId }) },
    });
  };
  return (
    <li className="ips-task">
      <span>
        <Status kind={kindOf(task, today)}>{stateText(task, today)}</Status> {text}
      </span>
      <span className="ips-plan-lines__detail">
        {task.askedBy} ({task.askedByAgency}) asks {task.toAgency} · <DueDay on={task.dueOn} />
        {task.closedBy && task.closedAt && (
          <>
            {" "}
            · {task.closedBy}, <Moment at={task.closedAt} />
          </>
        )}
      </span>
      {task.answer && <span className="ips-plan-lines__detail">“{task.answer}”</span>}
      {may && (
        <span className="ips-thread__buttons">
          {ofUs && state === "open" && (
            <>
              <Button size="small" onClick={() => setAnswering("done")} aria-label={`Mark as done: ${text}`}>
                Mark as done
              </Button>
              <Button
                size="small"
                variant="quiet"
                onClick={() => setAnswering("declined")}
                aria-label={`Decline: ${text}`}
              >
                Decline
              </Button>
            </>
          )}
          {byUs && state === "open" && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Take back: ${text}`}
              busy={withdraw.isPending}
              onClick={() => void takeBack().catch(() => undefined)}
            >
              Take back
            </Button>
          )}
          {ofUs && (state === "done" || state === "declined") && (
            <Button
              size="small"
              variant="quiet"
              aria-label={`Open again: ${text}`}
              busy={reopen.isPending}
              onClick={() => reopen.mutate({ taskId })}
            >
              Open again
            </Button>
          )}
        </span>
      )}
      {answering && (
        <Suspense>
          <AnswerTaskDialog
            task={task}
            state={answering}
            clientId={clientId}
            onClose={() => setAnswering(null)}
          />
        </Suspense>
      )}
    </li>
  );
}

function kindOf({ state, dueOn, ofUs }: PlanTask, today: string): StatusKind {
  if (state === "done") return "met";
  if (state !== "open") return "not-applicable";
  if (dueOn < today) return "overdue";
  return ofUs ? "due" : "waiting";
}

function stateText({ state, ofUs, dueOn, toAgency }: PlanTask, today: string): string {
  if (state === "done") return "Done";
  if (state === "declined") return "Declined";
  if (state === "withdrawn") return "Taken back";
  if (dueOn < today) return "Late";
  return ofUs ? "Asked of you" : `Waiting for ${toAgency}`;
}
