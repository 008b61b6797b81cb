import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";

/** What somebody who edits a plan should know before going on. */
export function PlanEditorNotices({
  restored,
  onDiscard,
  waiting,
  conflicts,
  by,
  onDecide,
  problem,
}: {
  /** What was typed before a reload is back. */
  restored: boolean;
  onDiscard: () => void;
  /** A save waits for the connection. */
  waiting: boolean;
  /** Pieces that both sides changed. */
  conflicts: readonly string[];
  by: string;
  onDecide: () => void;
  problem: string | null;
}) {
  return (
    <>
      {waiting && (
        <Alert tone="warning" heading="Not saved yet, kept on this device" live="polite">
          There is no connection just now. Go on writing; the plan is saved by itself when the connection is
          back, also after a reload of this page.
        </Alert>
      )}
      {restored && !waiting && (
        <Alert
          tone="info"
          heading="Your unsaved changes are back"
          actions={
            <Button size="small" onClick={onDiscard}>
              Discard them
            </Button>
          }
        >
          They were kept on this device. They are not in the record until you save.
        </Alert>
      )}
      {conflicts.length > 0 && (
        <Alert
          tone="warning"
          live="polite"
          actions={
            <Button size="small" onClick={onDecide}>
              See both and decide
            </Button>
          }
        >
          {by} changed {conflicts.length === 1 ? "something" : `${conflicts.length} things`} that you are
          changing too. Your text stands here as you typed it; everything else of theirs has been taken over.
        </Alert>
      )}
      {problem && (
        <Alert tone="error" live="assertive">
          {problem}
        </Alert>
      )}
    </>
  );
}
