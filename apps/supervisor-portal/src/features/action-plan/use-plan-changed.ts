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
  const takeBack = async (undo: () => Promise<unknown>) => {
    if (await attempt(undo)) say({ text: "Undone." });
  };
  const doIt = async (act: () => Promise<unknown>, text: string, undo: () => Promise<unknown>) => {
    if (await attempt(act)) say({ text, action: { text: "Undo", onAction: () => void takeBack(undo) } });
  };
  return (act, text, undo) => void doIt(act, text, undo);
}
