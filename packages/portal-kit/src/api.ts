import type { AppRouter } from "@ips/api/router";
import { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext, createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { readAppError } from "./read-app-error.ts";

const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>();
export { TRPCProvider as ApiProvider };

/**
 * The API inside a component: `useApi().client.get.queryOptions({ clientId })` for TanStack Query.
 */
export const useApi: typeof useTRPC = useTRPC;

/** Refusals are answers: only a lost connection or a database that is coming back is worth another try. */
function worthAnotherTry(failures: number, error: unknown): boolean {
  const { code } = readAppError(error);
  return failures < 3 && (code === "no-connection" || code === "unavailable");
}

/** What one portal needs to speak to the API: made once, at the start. */
export function makeApi() {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAnotherTry, staleTime: 5_000, refetchOnWindowFocus: true },
      // A write is sent again only by the person: its key makes it the same write.
      mutations: { retry: false },
    },
  });
  // Queries go as POST too, so that no name that was searched for stands in an address or a log.
  const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: "/api/trpc", methodOverride: "POST", maxItems: 10 })] });
  const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient });
  return { queryClient, client, api };
}

/** What {@link makeApi} makes. */
export type PortalApi = ReturnType<typeof makeApi>;
