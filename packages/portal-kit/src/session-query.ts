import { inBackground, type PortalApi } from "./api.ts";

/**
 * The session as a query. It is asked again every five minutes without keeping the session awake, so that a
 * page left open closes with its session, and "today" becomes tomorrow at midnight.
 */
export const sessionQuery = ({ api }: Pick<PortalApi, "api">) => ({
  ...api.session.me.queryOptions(undefined, { trpc: { context: inBackground } }),
  staleTime: 60_000,
  refetchInterval: 5 * 60_000,
  refetchIntervalInBackground: true,
});
