import { ConfirmDialog } from "@ips/ui/confirm-dialog";
import { useBlocker } from "@tanstack/react-router";

/** Asks before a page with an unsaved form is left for another page of the portal. What was written stays as a draft. */
export function LeaveGuard({ isDirty }: { isDirty: () => boolean }) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isDirty(),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      open={blocker.status === "blocked"}
      title="Leave without saving?"
      confirmLabel="Leave"
      cancelLabel="Keep writing"
      closeLabel="Close"
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>
        What you wrote is not in the record yet. It stays on this device for three days and is back when you
        open this form again.
      </p>
    </ConfirmDialog>
  );
}
