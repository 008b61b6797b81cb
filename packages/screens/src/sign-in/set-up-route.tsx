import { useSearch } from "@tanstack/react-router";
import { portalNames } from "../shell/portal.ts";
import { usePortalContext } from "../shell/use-portal-context.ts";
import { SetUpPage } from "./set-up-page.tsx";
import { tokenSearch } from "./token-search.ts";

/** The set-up page under its address. */
export function SetUpRoute() {
  const { token = "" } = tokenSearch(useSearch({ strict: false }));
  return <SetUpPage portalName={portalNames[usePortalContext().portal]} token={token} />;
}
