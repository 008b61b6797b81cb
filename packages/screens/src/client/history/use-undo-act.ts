import type { UndoAct } from "@ips/contract";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../../record/client-context.tsx";
import { useRecordChanged } from "../../record/use-record-changed.ts";
import { refusalText } from "../../shell/refusal-words.ts";

/** Undoes an act of the history by the write that belongs to it, and says how that went. */
export function useUndoAct(): { undo: (historyId: string, act: UndoAct) => void; undoing: string | null } {
  const api = useApi();
  const say = useStatusMessage();
  const changed = useRecordChanged();
  const { client } = useClient();
  const [undoing, setUndoing] = useState<string | null>(null);
  const contact = useMutation(api.undo.contact.mutationOptions());
  const work = useMutation(api.crosswalk.takeBack.mutationOptions());
  const milestone = useMutation(api.undo.milestone.mutationOptions());
  const assignment = useMutation(api.undo.assignment.mutationOptions());
  const identity = useMutation(api.undo.identity.mutationOptions());
  const plan = useMutation(api.plan.restore.mutationOptions());
  const { clientId } = client;

  const send = (act: UndoAct): Promise<unknown> => {
    switch (act.act) {
      case "contact":
        return contact.mutateAsync({ contactId: act.contactId });
      case "shared-work":
        return work.mutateAsync({ entries: [{ workId: act.workId }] });
      case "milestone":
        return milestone.mutateAsync({ writeId: newId(), milestoneId: act.milestoneId });
      case "assignment":
        return assignment.mutateAsync({ assignmentId: act.assignmentId });
      case "identity":
        return identity.mutateAsync({ clientId, historyId: act.historyId });
      case "plan":
        return plan.mutateAsync({ clientId, version: act.version, baseVersion: act.baseVersion });
    }
  };
  const undo = (historyId: string, act: UndoAct) => {
    setUndoing(historyId);
    void send(act)
      .then(
        () => say({ text: "Undone. The history keeps both." }),
        (error: unknown) => say({ text: refusalText(error), tone: "error" }),
      )
      .then(changed)
      .finally(() => setUndoing(null));
  };
  return { undo, undoing };
}
