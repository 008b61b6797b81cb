import type { PlanTalkOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { useDraft } from "@ips/portal-kit/use-draft";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { refusalText } from "../shell/refusal-words.ts";
import { useSession } from "../shell/session.tsx";
import { ThreadEntry } from "./thread-entry.tsx";
import { usePlanTalk } from "./use-plan-talk.ts";

const asText = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Everything said about one step, and a place to answer. Opening it marks it as read. */
export function StepThread({
  clientId,
  thread,
  canWrite,
  stepText,
}: {
  clientId: string;
  thread: PlanTalkOutput["threads"][number];
  canWrite: boolean;
  stepText: string;
}) {
  const api = useApi();
  const { user } = useSession();
  const { again } = usePlanTalk(clientId);
  const draft = useDraft(user.userId, `comment.${thread.stepId}`, "", asText);
  // The key stays until the comment is in the record, so that a retried write is the same write.
  const [commentId, setCommentId] = useState(newId);
  const seen = useMutation(api.planTalk.seen.mutationOptions());
  const comment = useMutation(api.planTalk.comment.mutationOptions());
  const settle = useMutation(api.planTalk.settle.mutationOptions());
  const markSeen = useEffectEvent(() => seen.mutate({ clientId }, { onSuccess: () => void again() }));
  useEffect(() => {
    if (thread.unread > 0) markSeen();
  }, [thread.unread]);
  const text = draft.value.trim();
  const say = async () => {
    if (text === "" || comment.isPending) return;
    await comment.mutateAsync({ commentId, clientId, stepId: thread.stepId, text });
    draft.reset("");
    setCommentId(newId());
    await again();
  };
  const problem = comment.error ?? settle.error;
  return (
    <div className="ips-thread">
      {thread.entries.length > 0 && (
        <ul className="ips-thread__entries" aria-label={`What is said about: ${stepText}`}>
          {thread.entries.map((entry) => (
            <ThreadEntry key={entry.commentId} entry={entry} clientId={clientId} />
          ))}
        </ul>
      )}
      {problem && (
        <Alert tone="error" live="assertive">
          {refusalText(problem)}
        </Alert>
      )}
      {canWrite && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            say().catch(() => undefined);
          }}
        >
          <TextAreaField
            label="Comment"
            hint="Both sides of this plan read it."
            name="comment"
            rows={2}
            maxLength={4000}
            value={draft.value}
            onChange={(event) => draft.set(event.target.value)}
          />
          <div className="ips-thread__buttons">
            <Button
              type="submit"
              size="small"
              variant="primary"
              busy={comment.isPending}
              aria-disabled={text === ""}
            >
              Add comment
            </Button>
            {thread.entries.length > 0 && (
              <Button
                size="small"
                busy={settle.isPending}
                onClick={() =>
                  settle.mutate(
                    { commentId: newId(), clientId, stepId: thread.stepId, resolved: !thread.resolved },
                    { onSuccess: () => void again() },
                  )
                }
              >
                {thread.resolved ? "Open again" : "Mark as resolved"}
              </Button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
