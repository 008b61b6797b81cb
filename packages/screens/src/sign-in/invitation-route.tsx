import { useSearch } from "@tanstack/react-router";
import { portalNames } from "../shell/portal.ts";
import { usePortalContext } from "../shell/use-portal-context.ts";
import { InvitationPage } from "./invitation-page.tsx";
import { tokenSearch } from "./token-search.ts";

/** The invitation under its address. */
export function InvitationRoute() {
  const { token = "" } = tokenSearch(useSearch({ strict: false }));
  return <InvitationPage portalName={portalNames[usePortalContext().portal]} token={token} />;
}
