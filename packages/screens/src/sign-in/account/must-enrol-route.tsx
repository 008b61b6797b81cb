import { sessionQuery } from "@ips/portal-kit/session-query";
import { signOut } from "@ips/portal-kit/sign-in";
import { Button } from "@ips/ui/button";
import { FormActions } from "@ips/ui/form-actions";
import { useQuery } from "@tanstack/react-query";
import { useAddress } from "../../record/use-address.ts";
import { portalBase, portalNames } from "../../shell/portal.ts";
import { usePageTitle } from "../../shell/use-page-title.ts";
import { usePortalContext } from "../../shell/use-portal-context.ts";
import { FrontPage } from "../front-page.tsx";
import { returnTo, safeReturn } from "../safe-return.ts";
import { SecondFactorSetup } from "./second-factor-setup.tsx";

/** The only page that opens while an agency asks for a second factor and there is none yet. */
export function MustEnrolRoute() {
  usePageTitle("Set up your second factor");
  const context = usePortalContext();
  const { to } = useAddress(returnTo);
  const { data } = useQuery(sessionQuery(context));
  const base = portalBase[context.portal];
  const open = (href: string) => window.location.assign(`${base}${href}`);
  return (
    <FrontPage portalName={portalNames[context.portal]} title="Set up your second factor">
      <p>
        {data?.active?.agencyName ?? "Your agency"} asks everybody for a second factor: a code of your phone
        after your password. It takes about two minutes; then everything opens.
      </p>
      <SecondFactorSetup onDone={() => open(safeReturn(to))} />
      <FormActions>
        <Button variant="quiet" onClick={() => void signOut().then(() => open("/sign-in"))}>
          Sign out
        </Button>
      </FormActions>
    </FrontPage>
  );
}
