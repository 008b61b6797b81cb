import type { AppRouter } from "@ips/api/router";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, type HTTPBatchLinkOptions, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { createTRPCContext, createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { readAppError } from "./read-app-error.ts";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export { TRPCProvider as ApiProvider };

/**
 * The API inside a component: `useApi().client.get.queryOptions({ clientId })` for TanStack Query.
 */
export const useApi: typeof useTRPC = useTRPC;

/**
 * The context of a call that the page makes by itself, not the person: it does not keep the session awake.
 *
 * @example
 * api.session.me.queryOptions(undefined, { trpc: { context: inBackground } });
 */
export const inBackground = { background: true } as const;

let rereading = 0;

/**
 * Reads again because something changed elsewhere: what is asked while `work` runs is asked by the page and not by the
 * person, so that a page left open does not keep the session awake.
 */
export function rereadInBackground(work: () => unknown): void {
  rereading += 1;
  try {
    work();
  } finally {
    rereading -= 1;
  }
}

/** Refusals are answers: only a lost connection or a database that is coming back is worth another try. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  const { code } = readAppError(error);
  return failures < 3 && (code === "no-connection" || code === "unavailable");
}

/** A refusal after which nothing that was read before may stay on the screen: sharing ended, access ended, signed out. */
function closesRecord(error: unknown): boolean {
  const { code } = readAppError(error);
  return code === "not-found" || code === "forbidden" || code === "signed-out" || code === "no-membership";
}

/** Holds a refusal back until `ready` is done with it: the words that explain it are loaded then. */
const holdingBack =
  (ready: (error: unknown) => Promise<void>): TRPCLink<AppRouter> =>
  () =>
  ({ op, next }) =>
    observable((observer) =>
      next(op).subscribe({
        next: (value) => observer.next(value),
        complete: () => observer.complete(),
        error: (refused) => {
          void ready(refused).then(() => observer.error(refused));
        },
      }),
    );

/**
 * What one portal needs to speak to the API: made once, at the start. `fetch` is for tests; `beforeRefusal` runs before
 * anybody hears of a refusal, and never fails.
 */
export function makeApi(
  options: {
    readonly baseUrl?: string;
    readonly beforeRefusal?: (error: unknown) => Promise<void>;
    readonly fetch?: NonNullable<HTTPBatchLinkOptions<AppRouter["_def"]["_config"]["$types"]>["fetch"]>;
  } = {},
) {
  const queryClient = new QueryClient({
    // A record that was closed to the reader goes from the screen with the answer that says so.
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (closesRecord(error)) query.setState({ data: undefined, dataUpdatedAt: 0 });
      },
    }),
    defaultOptions: {
      queries: {
        retry: worthAnotherTry,
        retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        // The browser's own idea of being offline is often wrong; a request says it better.
        networkMode: "always",
      },
      // A write is sent again only by the person: its key makes it the same write.
      mutations: { retry: false, networkMode: "always" },
    },
  });
  const client = createTRPCClient<AppRouter>({
    links: [
      ...(options.beforeRefusal ? [holdingBack(options.beforeRefusal)] : []),
      () =>
        ({ op, next }) =>
          next(rereading > 0 ? { ...op, context: { ...op.context, ...inBackground } } : op),
      httpBatchLink({
        url: `${options.baseUrl ?? ""}/api/trpc`,
        // Queries go as POST too, so that no name that was searched for stands in an address or a log.
        methodOverride: "POST",
        maxItems: 10,
        headers: ({ opList }): Record<string, string> =>
          opList.every(({ context }) => context["background"] === true) ? { "x-ips-background": "1" } : {},
        ...(options.fetch ? { fetch: options.fetch } : {}),
      }),
    ],
  });
  const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
  return { queryClient, client, api };
}

/** What {@link makeApi} makes. */
export type PortalApi = ReturnType<typeof makeApi>;
