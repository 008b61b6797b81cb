import { useStatusMessage } from "@ips/ui/status-messages";
import { refusalText } from "../shell/refusal-words.ts";
import { useRecordChanged } from "./use-record-changed.ts";

/**
 * Says what was done, with "Undo" beside it. Undoing is a write of its own; where it can no longer be done, the words of
 * the refusal say why and what to do instead.
 *
 * @example
 * const sayDone = useSayDone();
 * sayDone("Contact with Donna saved", () => undo.mutateAsync({ contactId }));
 */
export function useSayDone(): (text: string, undo: () => Promise<unknown>) => void {
  const say = useStatusMessage();
  const changed = useRecordChanged();
  const takeBack = async (undo: () => Promise<unknown>) => {
    try {
      await undo();
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      return;
    }
    say({ text: "Undone. The history keeps both." });
    await changed();
  };
  return (text, undo) => void say({ text, action: { text: "Undo", onAction: () => void takeBack(undo) } });
}
