import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { isWorthRetrying, readAppError } from "./app-error.ts";

/**
 * The query cache with our habits: fresh again when the window is looked at, retried only when the server
 * was away, kept five minutes after a page is left. An answer "signed out" is told once to whoever asked.
 *
 * @param onSignedOut called when any query or mutation finds that nobody is signed in any more.
 */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const tell = (error: unknown) => {
    if (readAppError(error).code === "signed-out") onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: tell }),
    mutationCache: new MutationCache({ onError: tell }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 5 * 60_000,
        refetchOnWindowFocus: true,
        networkMode: "always",
        retry: (failures, error) => failures < 3 && isWorthRetrying(error),
        retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
      },
      // A write is never repeated by itself: the person decides, and its id makes a repetition harmless.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
