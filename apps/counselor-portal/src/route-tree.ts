import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { recordRoutes } from "@ips/screens/shell/record-routes.ts";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { areas } from "./areas.ts";
import { inboxSearch } from "./features/referrals/inbox-search.ts";

const { root, front, portal, home } = portalRoutes({
  name: "VR counselor portal",
  frame: { brand: "VR", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});
const { client, clientPages, pages } = recordRoutes(portal);

const clientVrCase = createRoute({
  getParentRoute: () => client,
  path: "/vr-case",
  component: lazyRouteComponent(() => import("./features/vr-case/vr-case-tab.tsx"), "VrCaseTab"),
});

const referrals = createRoute({
  getParentRoute: () => portal,
  path: "/referrals",
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import("./features/referrals/referrals-page.tsx"), "ReferralsPage"),
});

const referral = createRoute({
  getParentRoute: () => portal,
  path: "/referrals/$referralId",
  validateSearch: inboxSearch,
  component: lazyRouteComponent(() => import("./features/referrals/referrals-page.tsx"), "ReferralsPage"),
});

const newClient = createRoute({
  getParentRoute: () => portal,
  path: "/clients/new",
  component: lazyRouteComponent(
    () => import("@ips/screens/client/new-vr-client-page.tsx"),
    "NewVrClientPage",
  ),
});

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([
  ...front,
  portal.addChildren([
    home,
    ...pages,
    referrals,
    referral,
    client.addChildren([...clientPages, clientVrCase]),
    newClient,
  ]),
]);
