import { caseloadSearch } from "@ips/screens/caseload/caseload-search.ts";
import { portalRoutes } from "@ips/screens/shell/portal-routes.tsx";
import { scopeSearch } from "@ips/screens/record/scope-search.ts";
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { areas } from "./areas.ts";

const { root, signIn, portal, home } = portalRoutes({
  name: "IPS supervisor portal",
  frame: { brand: "IPS", areas, add: { text: "Log contact", href: "/log-contact", needs: "contact.write" } },
});

const today = createRoute({
  getParentRoute: () => portal,
  path: "/today",
  validateSearch: scopeSearch,
  component: lazyRouteComponent(() => import("@ips/screens/today/today-route.tsx"), "TodayRoute"),
});

const caseload = createRoute({
  getParentRoute: () => portal,
  path: "/caseload",
  validateSearch: caseloadSearch,
  component: lazyRouteComponent(() => import("@ips/screens/caseload/caseload-route.tsx"), "CaseloadRoute"),
});

/** Every address of this portal; each page is loaded when it is first opened. */
export const routeTree = root.addChildren([signIn, portal.addChildren([home, today, caseload])]);
