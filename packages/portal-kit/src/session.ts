import type { SessionOutput } from "@ips/contract";
import { useQuery } from "@tanstack/react-query";
import { inBackground, type PortalClient } from "./portal-client.ts";

const checkEvery = 5 * 60_000;

/**
 * The session as a query: who is signed in, for which membership, what that role may do, today. Asked again
 * every five minutes without counting as a sign of life, so that a page left open closes with its session.
 */
export const sessionQuery = ({ trpc }: Pick<PortalClient, "trpc">) => ({
  ...trpc.session.me.queryOptions(undefined, { trpc: { context: inBackground } }),
  staleTime: 60_000,
  refetchInterval: checkEvery,
  refetchIntervalInBackground: true,
});

/** The active membership of a session, with its permissions. */
export type ActiveMembership = NonNullable<SessionOutput["active"]>;

/** The session, or `undefined` while it is not known or nobody is signed in. */
export function useSession(portal: Pick<PortalClient, "trpc" | "queryClient">): SessionOutput | undefined {
  return useQuery(sessionQuery(portal), portal.queryClient).data;
}

/**
 * Today in the agency's time zone, as `YYYY-MM-DD`: what every "in 3 days" on the screen is counted from.
 * The browser's own clock may be wrong or elsewhere, so it is the server's day.
 */
export function useToday(portal: Pick<PortalClient, "trpc" | "queryClient">): string | undefined {
  return useSession(portal)?.today;
}

/** Whether the active membership's role may ever do something: for hiding a button, never for deciding. */
export const may = (session: Pick<SessionOutput, "active"> | undefined, permission: string): boolean => session?.active?.permissions.includes(permission) ?? false;
