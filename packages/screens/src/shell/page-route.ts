import { createRoute, lazyRouteComponent, type AnyRoute } from "@tanstack/react-router";
import type { Early } from "./begin-early.ts";

/**
 * A page under its address, loaded when it is first opened. What the address says after its question mark is read by the page itself
 * (`useAddress`), so that nothing of a page stands in the first script but its address.
 *
 * @example
 * const caseload = pageRoute(portal, "/caseload", () => import("../caseload/caseload-route.tsx"), "CaseloadRoute");
 */
export function pageRoute<Page extends Readonly<Record<string, unknown>>>(
  under: AnyRoute,
  path: string,
  load: () => Promise<Page>,
  name: keyof Page & string,
  early?: Early,
): AnyRoute {
  return createRoute({
    getParentRoute: () => under,
    path,
    component: lazyRouteComponent(load, name),
    ...(early ? { staticData: { early } } : {}),
  });
}
