import { useApi } from "@ips/portal-kit/api";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useQueryClient } from "@tanstack/react-query";

/** Says what was recorded of the program, with "Undo" beside it, and reads again what any page shows of it. */
export function useSaid(): (text: string, undo: () => Promise<unknown>) => void {
  const api = useApi();
  const queries = useQueryClient();
  const say = useStatusMessage();
  const readAgain = () =>
    Promise.all([api.programEvent, api.fidelity].map((area) => queries.invalidateQueries(area.pathFilter())));
  const takeBack = async (undo: () => Promise<unknown>) => {
    try {
      await undo();
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    say({ text: "Undone. The history keeps both." });
    await readAgain();
  };
  return (text, undo) => {
    say({ text, action: { text: "Undo", onAction: () => void takeBack(undo) } });
    void readAgain();
  };
}
