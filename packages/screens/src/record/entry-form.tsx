import { formatTime } from "@ips/i18n/format-instant";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { ErrorSummary } from "@ips/ui/error-summary";
import { FormActions } from "@ips/ui/form-actions";
import { useUnsavedChanges } from "@ips/ui/use-unsaved-changes";
import type { ReactNode } from "react";
import { useSession } from "../shell/session.tsx";
import type { EntryValues } from "./entry-values.ts";
import { RefusedEntry } from "./refused-entry.tsx";
import type { Entry } from "./use-entry.ts";

export type EntryFormProps<V extends EntryValues> = {
  entry: Entry<V>;
  children: ReactNode;
  /** A verb: "Save contact". Left out where the buttons stand elsewhere, as in a dialog. */
  submitText?: string;
  /** Leaves without saving. */
  cancel?: { text: string; onCancel: () => void } | undefined;
  sticky?: boolean;
};

/** The frame of every form: what is wrong at its top, a restored draft said, the buttons and what is kept at its foot. */
export function EntryForm<V extends EntryValues>({
  entry,
  children,
  submitText,
  cancel,
  sticky = false,
}: EntryFormProps<V>) {
  useUnsavedChanges(entry.dirty);
  return (
    <form
      id={entry.id}
      className="ips-entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void entry.submit();
      }}
    >
      <ErrorSummary
        heading={
          entry.errors.length === 1
            ? "1 thing needs another look"
            : `${entry.errors.length} things need another look`
        }
        errors={entry.errors}
        attempt={entry.attempt}
      />
      <Restored entry={entry} />
      {children}
      <RefusedEntry error={entry.refusal} />
      {submitText !== undefined && (
        <FormActions sticky={sticky} note={<EntryNote entry={entry} />}>
          <Button variant="primary" type="submit" busy={entry.busy}>
            {submitText}
          </Button>
          {cancel && (
            <Button variant="quiet" onClick={cancel.onCancel}>
              {cancel.text}
            </Button>
          )}
        </FormActions>
      )}
    </form>
  );
}

/** What of the form is kept on this device. */
export function EntryNote<V extends EntryValues>({ entry }: { entry: Entry<V> }) {
  if (entry.busy) return "Saving…";
  if (!entry.dirty) return null;
  return entry.kept
    ? "Not saved yet. What you write is kept on this device."
    : "Not saved yet, and this browser cannot keep it: save before you leave.";
}

function Restored<V extends EntryValues>({ entry }: { entry: Entry<V> }) {
  const { timeZone } = useSession();
  if (!entry.restoredAt || !entry.dirty) return null;
  return (
    <Alert
      tone="info"
      actions={
        <Button variant="link" size="small" onClick={entry.discard}>
          Start again
        </Button>
      }
    >
      What you wrote at {formatTime(entry.restoredAt.toISOString(), "en", timeZone)} and did not save is back.
    </Alert>
  );
}
