import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";

/** The foot of the plan's form: how much is unsaved and where it is kept, saving it, leaving it. */
export function PlanEditorActions({
  changes,
  kept,
  waiting,
  busy,
  onDiscard,
}: {
  changes: number;
  kept: boolean;
  waiting: boolean;
  busy: boolean;
  onDiscard: () => void;
}) {
  const count = `${changes} ${changes === 1 ? "change" : "changes"}`;
  const where = kept ? "kept on this device" : "not kept on this device";
  return (
    <FormActions
      sticky
      note={
        changes === 0
          ? "Nothing changed yet"
          : waiting
            ? `${count}, ${where}: will be saved when the connection is back`
            : `${count}, ${where}, not saved yet`
      }
    >
      <Button type="submit" variant="primary" busy={busy}>
        {waiting ? "Try to save now" : "Save plan"}
      </Button>
      <Button variant="quiet" onClick={onDiscard}>
        {changes === 0 ? "Back" : "Discard changes"}
      </Button>
    </FormActions>
  );
}
