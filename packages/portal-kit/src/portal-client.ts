import type { AppRouter } from "@ips/api/router";
import type { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { makeDraftStore, type DraftStore } from "./draft-store.ts";
import { makeQueryClient } from "./query-client.ts";
import { listenForSignOut } from "./sign-out-channel.ts";

/** What a portal talks to the server with. Made once, when the portal starts. */
export type PortalClient = {
  readonly portal: "supervisor" | "counselor";
  readonly queryClient: QueryClient;
  /** Calls without React: `client.client.open.query(…)`. */
  readonly client: TRPCClient<AppRouter>;
  /** Options for TanStack Query: `useQuery(trpc.session.me.queryOptions())`. */
  readonly trpc: TRPCOptionsProxy<AppRouter>;
  readonly drafts: DraftStore;
};

/** Set in a call's context by requests the page sends by itself, so that they do not keep a session awake. */
export const inBackground = { background: true } as const;

/**
 * Makes the portal's client. Calls that start together travel together; queries go as POST, so that no
 * name that was searched for stands in an address or in a proxy's log.
 *
 * @param options.onSignedOut called when the session has ended here or in another tab; drafts are kept.
 * @param options.fetch for tests; the browser's own otherwise.
 */
export function makePortalClient(options: {
  readonly portal: PortalClient["portal"];
  readonly onSignedOut: () => void;
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
}): PortalClient {
  const queryClient = makeQueryClient(options.onSignedOut);
  const client = createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${options.baseUrl ?? ""}/api/trpc`,
        methodOverride: "POST",
        maxItems: 20,
        headers: ({ opList }): Record<string, string> => (opList.every(({ context }) => context["background"] === true) ? { "x-ips-background": "1" } : {}),
        ...(options.fetch ? { fetch: options.fetch } : {}),
      }),
    ],
  });
  listenForSignOut(() => {
    queryClient.clear();
    options.onSignedOut();
  });
  return { portal: options.portal, queryClient, client, trpc: createTRPCOptionsProxy<AppRouter>({ client, queryClient }), drafts: makeDraftStore(globalThis.localStorage) };
}
