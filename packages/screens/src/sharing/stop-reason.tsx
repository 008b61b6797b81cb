import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { TextField } from "@ips/ui/text-field";
import { useState, type ReactNode } from "react";
import { refusalText } from "../shell/refusal-words.ts";

/** Asks before consent is taken back: what that does, what it does not undo (`children`), and how the person said it. */
export function StopReason({
  title,
  clientName,
  action,
  keep,
  mutation,
  onStop,
  onDone,
  children,
}: {
  title: string;
  clientName: string;
  /** A verb: "Stop sharing". */
  action: string;
  keep: string;
  mutation: { isPending: boolean; isError: boolean; error: unknown };
  onStop: (how: string) => void;
  onDone: () => void;
  children: ReactNode;
}) {
  const [how, setHow] = useState("");
  const [asked, setAsked] = useState(false);
  const missing =
    asked && how.trim() === ""
      ? "Write how the person asked for it, for example: told me at our meeting."
      : undefined;
  return (
    <Dialog
      open
      onClose={onDone}
      title={title}
      closeLabel="Close"
      actions={
        <>
          <Button
            variant="danger"
            busy={mutation.isPending}
            onClick={() => {
              setAsked(true);
              if (how.trim() !== "") onStop(how.trim());
            }}
          >
            {action}
          </Button>
          <Button variant="quiet" onClick={onDone}>
            {keep}
          </Button>
        </>
      }
    >
      {mutation.isError && (
        <Alert tone="error" live="assertive">
          {refusalText(mutation.error)}
        </Alert>
      )}
      {children}
      <TextField
        label={`How did ${clientName} ask for it?`}
        name="how"
        value={how}
        onChange={(event) => setHow(event.target.value)}
        error={missing}
        maxLength={200}
        requiredMark="required"
      />
    </Dialog>
  );
}
