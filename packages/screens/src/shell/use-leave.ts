import { signOut } from "@ips/portal-kit/sign-in";
import { useStatusMessage } from "@ips/ui/status-messages";
import { portalBase } from "./portal.ts";
import { usePortalContext } from "./use-portal-context.ts";

/** Signs out, and says so when there was no connection. */
export function useLeave(): () => void {
  const say = useStatusMessage();
  const { portal } = usePortalContext();
  const leave = async () => {
    const answer = await signOut();
    if (answer.ok) window.location.assign(`${portalBase[portal]}/sign-in`);
    else say({ text: "You are still signed in: there was no connection. Try again.", tone: "error" });
  };
  return () => void leave();
}
