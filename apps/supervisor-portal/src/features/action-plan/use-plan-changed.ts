import { useApi } from "@ips/portal-kit/api";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useQueryClient } from "@tanstack/react-query";

/** After a write to the plan: the plan and *Today* are read again. */
export function usePlanChanged(): () => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [api.actionPlan, api.today].map((area) => queries.invalidateQueries(area.pathFilter())),
    );
  };
}

/** Does something to the plan, says so with "Undo" beside it, and says what stood in the way where it was refused. */
export function usePlanAct(): (
  act: () => Promise<unknown>,
  text: string,
  undo: () => Promise<unknown>,
) => void {
  const say = useStatusMessage();
  const changed = usePlanChanged();
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return false;
    }
    await changed();
    return true;
  };
  return (act, text, undo) => {
    void attempt(act).then((done) => {
      if (!done) return;
      say({
        text,
        action: {
          text: "Undo",
          onAction: () => void attempt(undo).then((undone) => undone && say({ text: "Undone." })),
        },
      });
    });
  };
}
