import type { PlanEntry } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { ChangedMark } from "@ips/ui/changed-mark";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Moment } from "../record/day.tsx";
import { refusalText } from "../shell/refusal-words.ts";
import { usePlanTalk } from "./use-plan-talk.ts";

const acts: Record<Exclude<PlanEntry["kind"], "comment">, string> = {
  resolved: "marked this as resolved",
  reopened: "opened this again",
};

/** One thing said: by whom, when; one's own can be changed or taken back for an hour. */
export function ThreadEntry({ entry, clientId }: { entry: PlanEntry; clientId: string }) {
  const api = useApi();
  const say = useStatusMessage();
  const { again } = usePlanTalk(clientId);
  const [editing, setEditing] = useState<string | null>(null);
  const failed = (error: unknown) => say({ text: refusalText(error), tone: "error" });
  const done = () => {
    setEditing(null);
    void again();
  };
  const edit = useMutation(api.planTalk.edit.mutationOptions({ onSuccess: done, onError: failed }));
  const withdraw = useMutation(api.planTalk.withdraw.mutationOptions({ onSuccess: done, onError: failed }));
  const { kind, name, agencyName, at, text, commentId } = entry;
  return (
    <li className="ips-thread__entry">
      <p className="ips-thread__by">
        <strong>{name}</strong> ({agencyName}) {kind === "comment" ? "" : acts[kind]} · <Moment at={at} />
        {entry.edited && " · changed"} {entry.unread && <ChangedMark>new</ChangedMark>}
      </p>
      {entry.withdrawn && <p className="ips-nothing">This comment was taken back.</p>}
      {kind === "comment" && !entry.withdrawn && editing === null && (
        <p className="ips-thread__text">{text}</p>
      )}
      {editing !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (editing.trim() !== "") edit.mutate({ commentId, text: editing.trim() });
          }}
        >
          <TextAreaField
            label="Your comment"
            name="edit"
            rows={2}
            maxLength={4000}
            value={editing}
            onChange={(event) => setEditing(event.target.value)}
          />
          <div className="ips-thread__buttons">
            <Button type="submit" size="small" variant="primary" busy={edit.isPending}>
              Save comment
            </Button>
            <Button size="small" variant="quiet" onClick={() => setEditing(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {entry.changeableUntil !== null && editing === null && (
        <div className="ips-thread__buttons">
          <Button size="small" variant="quiet" onClick={() => setEditing(text)}>
            Change
          </Button>
          <Button
            size="small"
            variant="quiet"
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate({ commentId })}
          >
            Take back
          </Button>
        </div>
      )}
    </li>
  );
}
