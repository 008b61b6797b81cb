import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { areas } from "./areas.ts";

const { root, signIn, portal, home } = portalRoutes({
  name: "IPS supervisor portal",
  frame: { brand: "IPS", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});

const today = createRoute({
  getParentRoute: () => portal,
  path: "/today",
  component: lazyRouteComponent(() => import("@ips/screens/today/today-page.tsx"), "TodayPage"),
});

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([signIn, portal.addChildren([home, today])]);
