import type { ParsedLocation } from "@tanstack/react-router";
import type { PortalApi } from "@ips/portal-kit/api";

/** What a route may ask for before its page is there: the same questions that the page asks when it comes. */
export type Early = (api: PortalApi, params: Readonly<Record<string, string>>) => Promise<unknown>;

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    early?: Early;
  }
}

/** Marks what was asked before it was known whether anybody is signed in: its refusal says nothing about a session that ended. */
export const askedEarly = { early: true } as const;

type Begun = Promise<unknown>;

/** As much of a portal's router as beginning needs; its own type leaves open what its routes are. */
export type RouterToBegin = {
  readonly latestLocation: ParsedLocation;
  readonly matchRoutes: (
    location: ParsedLocation,
  ) => readonly { readonly routeId: string; readonly params: Readonly<Record<string, string>> }[];
  readonly routesById: Readonly<
    Record<
      string,
      {
        readonly options: {
          component?: { preload?: () => Begun | undefined };
          staticData?: { early?: Early };
        };
      }
    >
  >;
};

/**
 * Begins with what the first page needs while its session is still asked for: its scripts, and the questions its route names
 * (`staticData.early`). Each would otherwise wait for the one before. Nothing of an answer is shown before the session
 * stands, and what fails here is asked again by the page, which explains it.
 */
export function beginEarly(router: RouterToBegin, api: PortalApi): void {
  for (const { routeId, params } of router.matchRoutes(router.latestLocation)) {
    const { component, staticData } = router.routesById[routeId]?.options ?? {};
    void component?.preload?.()?.catch(() => undefined);
    void staticData?.early?.(api, params).catch(() => undefined);
  }
}
