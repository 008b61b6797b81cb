import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import type { ReactNode } from "react";
import { EntryForm, EntryNote } from "./entry-form.tsx";
import type { EntryValues } from "./entry-values.ts";
import type { Entry } from "./use-entry.ts";

export type EntryDialogProps<V extends EntryValues> = {
  entry: Entry<V>;
  onClose: () => void;
  title: string;
  /** A verb: "Save correction". */
  submitText: string;
  size?: "small" | "regular" | "large";
  danger?: boolean;
  children: ReactNode;
};

/** A short form in a dialog. Mount it when it opens, so that it starts anew; what was written stays as a draft. */
export function EntryDialog<V extends EntryValues>({
  entry,
  onClose,
  title,
  submitText,
  size = "regular",
  danger = false,
  children,
}: EntryDialogProps<V>) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      closeLabel="Close"
      size={size}
      actions={
        <>
          <Button variant={danger ? "danger" : "primary"} type="submit" form={entry.id} busy={entry.busy}>
            {submitText}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <p className="ips-form-actions__note" role="status">
            <EntryNote entry={entry} />
          </p>
        </>
      }
    >
      <EntryForm entry={entry}>{children}</EntryForm>
    </Dialog>
  );
}
