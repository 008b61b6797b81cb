import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import type { Autosave, Texts } from "./use-autosave.ts";

/** Whether what is written is saved, and what to do where it is not. `onTheirs` fetches what somebody else saved and takes it or writes over it. */
export function SaveLine<T extends Texts>({
  autosave,
  onTheirs,
}: {
  autosave: Autosave<T>;
  onTheirs: (choice: "take" | "keep-mine") => void;
}) {
  const { state, error, saveNow } = autosave;
  return (
    <div role="status" className="ips-report__save ips-no-print">
      {state === "saved" && <span>Saved</span>}
      {state === "waiting" && <span>Not saved yet; kept in this browser</span>}
      {state === "saving" && <span>Saving…</span>}
      {state === "failed" && (
        <Alert tone="error" heading="Not saved" headingLevel={3}>
          <p>{refusalText(error)} Your text is kept in this browser.</p>
          <Button size="small" onClick={() => saveNow()}>
            Save again
          </Button>
        </Alert>
      )}
      {state === "stale" && (
        <Alert tone="warning" heading="Somebody else saved this part while you were writing" headingLevel={3}>
          <p>Your text is still here, and theirs is saved. Choose what stays.</p>
          <Button size="small" onClick={() => onTheirs("keep-mine")}>
            Keep mine
          </Button>{" "}
          <Button size="small" variant="quiet" onClick={() => onTheirs("take")}>
            Take theirs
          </Button>
        </Alert>
      )}
    </div>
  );
}
