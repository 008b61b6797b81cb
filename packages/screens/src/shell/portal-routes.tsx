import { useQueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  useRouter,
} from "@tanstack/react-router";
import { useAddress } from "../record/use-address.ts";
import { safeReturn } from "../sign-in/safe-return.ts";
import { tokenSearch } from "../sign-in/token-search.ts";
import { LiveUpdates } from "./live-updates.tsx";
import { MissingPage } from "./missing-page.tsx";
import { PortalFrame, type PortalFrameProps } from "./portal-frame.tsx";
import { requireSession } from "./require-session.ts";
import { SessionProvider } from "./session.tsx";
import type { PortalContext } from "./start-portal.tsx";
import { useLiveSession } from "./use-live-session.ts";

/** The page to come back to after signing in. */
const returnTo = ({ to }: Record<string, unknown>): { to?: string } => (typeof to === "string" ? { to } : {});

const SignInPage = lazyRouteComponent(() => import("../sign-in/sign-in-page.tsx"), "SignInPage");

/**
 * The routes every portal begins with: the root, the pages before the sign-in (sign-in, invitation, set-up of a
 * first agency), and the frame behind the sign-in to which a portal adds its own pages.
 *
 * @example
 * const { root, signIn, portal } = portalRoutes({ name: "IPS supervisor portal", frame: { brand: "IPS", areas, add } });
 * export const routeTree = root.addChildren([signIn, portal.addChildren([today])]);
 */
export function portalRoutes({ name, frame }: { name: string; frame: Omit<PortalFrameProps, "children"> }) {
  const root = createRootRouteWithContext<PortalContext>()({
    component: Outlet,
    notFoundComponent: MissingPage,
  });

  const signIn = createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    validateSearch: returnTo,
    component: function SignIn() {
      const router = useRouter();
      const { to } = useAddress(returnTo);
      const queryClient = useQueryClient();
      return (
        <SignInPage
          portalName={name}
          onSignedIn={() => {
            queryClient.clear();
            void router.navigate({ href: safeReturn(to), replace: true });
          }}
        />
      );
    },
  });

  const invitation = createRoute({
    getParentRoute: () => root,
    path: "/invitation",
    validateSearch: tokenSearch,
    component: lazyRouteComponent(() => import("../sign-in/invitation-route.tsx"), "InvitationRoute"),
  });

  const setUp = createRoute({
    getParentRoute: () => root,
    path: "/setup",
    validateSearch: tokenSearch,
    component: lazyRouteComponent(() => import("../sign-in/set-up-route.tsx"), "SetUpRoute"),
  });

  const portal = createRoute({
    getParentRoute: () => root,
    id: "portal",
    beforeLoad: async ({ context, location }) => ({
      session: await requireSession(context, context.portal, location.href),
    }),
    component: function Portal() {
      const session = useLiveSession();
      return (
        <SessionProvider session={session}>
          <LiveUpdates>
            <PortalFrame {...frame}>
              <Outlet />
            </PortalFrame>
          </LiveUpdates>
        </SessionProvider>
      );
    },
  });

  const home = createRoute({
    getParentRoute: () => portal,
    path: "/",
    beforeLoad: ({ context }) => {
      const first = frame.areas.find((area) => context.session.active.permissions.includes(area.needs));
      // The router's redirect is thrown as the value it is.
      // oxlint-disable-next-line typescript/only-throw-error
      if (first) throw redirect({ href: first.path, replace: true });
    },
    component: MissingPage,
  });

  return { root, signIn, invitation, setUp, portal, home };
}
