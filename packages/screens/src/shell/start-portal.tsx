import { ApiProvider, makeApi, type PortalApi } from "@ips/portal-kit/api";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { LinkProvider } from "@ips/ui/link";
import { StatusMessages } from "@ips/ui/status-messages";
import { QueryClientProvider } from "@tanstack/react-query";
import { createRouter, RouterProvider, type AnyRoute } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { beginEarly } from "./begin-early.ts";
import { isOfRecord } from "./live-queries.ts";
import { PageFailure } from "./page-failure.tsx";
import { PageLoading } from "./page-loading.tsx";
import { readyToExplain } from "./refusal-words.ts";
import { portalBase, type Portal } from "./portal.ts";
import { RouterAnchor } from "./router-anchor.tsx";

/** What every route of a portal finds in its context. */
export type PortalContext = PortalApi & { readonly portal: Portal };

/** Mounts a portal: its routes, the API, links and status messages. */
export function startPortal(portal: Portal, routeTree: AnyRoute): void {
  const api = makeApi({ beforeRefusal: readyToExplain });
  const router = createRouter({
    routeTree,
    basepath: portalBase[portal],
    context: { ...api, portal } satisfies PortalContext,
    defaultPendingMs: 200,
    defaultPendingComponent: PageLoading,
    defaultErrorComponent: PageFailure,
    scrollRestoration: true,
  });
  watchSession(api, () =>
    router.navigate({ to: "/sign-in", search: { to: router.latestLocation.href, ended: true } }),
  );
  // Each click reads anew: what was shared and is not any more is gone with it, also on a page that stays open.
  router.subscribe("onBeforeNavigate", ({ pathChanged }) => {
    if (!pathChanged) return;
    void api.queryClient.invalidateQueries({ predicate: ({ queryKey }) => isOfRecord(queryKey) });
  });
  reloadAfterUpgrade();
  beginEarly(router, api);
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root.");
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={api.queryClient}>
        <ApiProvider trpcClient={api.client} queryClient={api.queryClient}>
          <StatusMessages label="Messages" closeLabel="Close">
            <LinkProvider component={RouterAnchor}>
              <RouterProvider router={router} />
            </LinkProvider>
          </StatusMessages>
        </ApiProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** A session that ended while a page was open leads to the sign-in; what was written stays as a draft. */
function watchSession({ queryClient }: PortalApi, leave: () => Promise<void>): void {
  let leaving = false;
  queryClient.getQueryCache().subscribe(({ type, query }) => {
    if (type !== "updated" || query.state.status !== "error" || leaving || query.meta?.["early"]) return;
    if (
      readAppError(query.state.error).code !== "signed-out" ||
      window.location.pathname.endsWith("/sign-in")
    )
      return;
    leaving = true;
    void leave().finally(() => {
      leaving = false;
    });
  });
}

/** A page that was open during an upgrade asks for scripts that are gone: load it anew, once. */
function reloadAfterUpgrade(): void {
  const mark = "ips.reloaded-at";
  window.addEventListener("vite:preloadError", (event) => {
    const last = Number(sessionStorage.getItem(mark) ?? 0);
    if (event.timeStamp < 10_000 && last > 0) return;
    event.preventDefault();
    sessionStorage.setItem(mark, "1");
    window.location.reload();
  });
}
