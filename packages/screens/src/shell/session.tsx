import type { SessionOutput } from "@ips/contract";
import type { Permission } from "@ips/policy";
import { createContext, useContext, type ReactNode } from "react";

/** A session that acts for a membership: what every page behind the sign-in may rely on. */
export type ActiveSession = SessionOutput & { active: NonNullable<SessionOutput["active"]> };

const SessionContext = createContext<ActiveSession | null>(null);

/** Gives the pages below the session they act in. */
export function SessionProvider({ session, children }: { session: ActiveSession; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in, for which membership, and what day it is for the agency. */
export function useSession(): ActiveSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs a page behind the sign-in.");
  return session;
}

/** Whether the role may ever do it: the same decision that the server makes, to leave out a button. */
export function useMay(permission: Permission): boolean {
  return useSession().active.permissions.includes(permission);
}

/** Today in the agency's time zone, as `YYYY-MM-DD`. */
export const useToday = (): string => useSession().today;
