import { useQueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  useRouter,
} from "@tanstack/react-router";
import { Suspense } from "react";
import { useAddress } from "../record/use-address.ts";
import { returnTo, safeReturn } from "../sign-in/safe-return.ts";
import { LiveUpdates } from "./live-updates.tsx";
import { pageRoute } from "./page-route.ts";
import { PortalFrame, type PortalFrameProps } from "./portal-frame.tsx";
import { isOpenArea } from "./portal-nav.ts";
import { requireSession } from "./require-session.ts";
import { SessionProvider } from "./session.tsx";
import type { PortalContext } from "./start-portal.tsx";
import { useLiveSession } from "./use-live-session.ts";

const MissingPage = lazyRouteComponent(() => import("./missing-page.tsx"), "MissingPage");
const SignInPage = lazyRouteComponent(() => import("../sign-in/sign-in-page.tsx"), "SignInPage");
// Not needed before the page stands: it comes a second after it.
const SessionWatch = lazyRouteComponent(async () => {
  await new Promise((go) => setTimeout(go, 1_000));
  return import("./session-watch.tsx");
}, "SessionWatch");

/**
 * The routes every portal begins with: the root, the pages before the sign-in (sign-in, invitation, set-up of a
 * first agency), and the frame behind the sign-in to which a portal adds its own pages.
 *
 * @example
 * const { root, front, portal } = portalRoutes({ name: "IPS supervisor portal", frame: { brand: "IPS", areas, add } });
 * export const routeTree = root.addChildren([...front, portal.addChildren([today])]);
 */
export function portalRoutes({ name, frame }: { name: string; frame: Omit<PortalFrameProps, "children"> }) {
  const root = createRootRouteWithContext<PortalContext>()({
    component: Outlet,
    notFoundComponent: MissingPage,
  });

  const signIn = createRoute({
    getParentRoute: () => root,
    path: "/sign-in",
    component: function SignIn() {
      const router = useRouter();
      const { to, ended = false } = useAddress(returnTo);
      const queryClient = useQueryClient();
      return (
        <SignInPage
          portalName={name}
          ended={ended}
          onSignedIn={() => {
            queryClient.clear();
            void router.navigate({ href: safeReturn(to), replace: true });
          }}
        />
      );
    },
  });

  const invitation = pageRoute(
    root,
    "/invitation",
    () => import("../sign-in/invitation-route.tsx"),
    "InvitationRoute",
  );

  const setUp = pageRoute(root, "/setup", () => import("../sign-in/set-up-route.tsx"), "SetUpRoute");

  const forgottenPassword = pageRoute(
    root,
    "/forgotten-password",
    () => import("../sign-in/forgotten-password-route.tsx"),
    "ForgottenPasswordRoute",
  );

  const newPassword = pageRoute(
    root,
    "/new-password",
    () => import("../sign-in/new-password-route.tsx"),
    "NewPasswordRoute",
  );

  const mustEnrol = pageRoute(
    root,
    "/second-factor",
    () => import("../sign-in/account/must-enrol-route.tsx"),
    "MustEnrolRoute",
  );

  const mailbox = pageRoute(
    root,
    "/mailbox",
    () => import("../sign-in/mailbox/mailbox-route.tsx"),
    "MailboxRoute",
  );

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
            <Suspense fallback={null}>
              <SessionWatch />
            </Suspense>
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
      const first = frame.areas.find((area) => isOpenArea(area, context.session.active.permissions));
      // The router's redirect is thrown as the value it is.
      // oxlint-disable-next-line typescript/only-throw-error
      if (first) throw redirect({ href: first.path, replace: true });
    },
    component: MissingPage,
  });

  const front = [signIn, invitation, setUp, forgottenPassword, newPassword, mustEnrol, mailbox];
  return { root, front, portal, home };
}
