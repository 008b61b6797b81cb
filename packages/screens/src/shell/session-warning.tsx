import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { VisuallyHidden } from "@ips/ui/visually-hidden";
import { leftInWords, milestoneOf } from "./time-left.ts";

export type SessionWarningProps = {
  leftMs: number;
  /** `idle`: staying is one press away; `limit`: the person has to sign in again. */
  because: "idle" | "limit";
  /** Staying is on its way to the server. */
  busy: boolean;
  /** The last try to stay did not reach the server. */
  failed: boolean;
  onStay: () => void;
  onSignOut: () => void;
  onHide: () => void;
};

/**
 * Two minutes before the end of a session. The seconds are there to be seen; a screen reader hears what it is when it
 * opens, and then at one minute, thirty and ten seconds.
 */
export function SessionWarning({
  leftMs,
  because,
  busy,
  failed,
  onStay,
  onSignOut,
  onHide,
}: SessionWarningProps) {
  const idle = because === "idle";
  return (
    <Dialog
      open
      alert
      onClose={idle ? onStay : onHide}
      title={idle ? "Are you still there?" : "You will be signed out soon"}
      closeLabel={idle ? "Close, and stay signed in" : "Close"}
      size="small"
      actions={
        idle ? (
          <>
            <Button variant="primary" onClick={onStay} busy={busy} data-autofocus>
              Stay signed in
            </Button>
            <Button variant="quiet" onClick={onSignOut}>
              Sign out
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={onHide} data-autofocus>
            I will finish
          </Button>
        )
      }
    >
      <p>
        {idle
          ? "To protect the record you will be signed out in two minutes without a sign of life. What you wrote is kept on this device."
          : "A session has a longest time, and it ends in two minutes. What you wrote is kept on this device; after you sign in again you are back on this page."}
      </p>
      <p className="ips-session-left" aria-hidden="true">
        {leftInWords(leftMs)}
      </p>
      <VisuallyHidden>
        <span role="timer" aria-live="polite" aria-atomic="true">
          {milestoneOf(leftMs)}
        </span>
      </VisuallyHidden>
      {failed && <p role="alert">There was no connection. Try again.</p>}
    </Dialog>
  );
}
