import type { ClientOutput } from "@ips/contract";
import { createContext, useContext, type ReactNode } from "react";

/** The person whose page is open, and how to read the page again after a write. */
export type OpenClient = {
  readonly client: ClientOutput;
  /** Reads everything about the person again; resolves when the page shows it. */
  readonly refetch: () => Promise<void>;
};

const ClientContext = createContext<OpenClient | null>(null);

/** Gives the tabs of a person's page the person. */
export function ClientProvider({ client, refetch, children }: OpenClient & { children: ReactNode }) {
  return <ClientContext value={{ client, refetch }}>{children}</ClientContext>;
}

/**
 * The person whose page is open. Below `/clients/$clientId` only.
 *
 * @example
 * const { client, refetch } = useClient();
 */
export function useClient(): OpenClient {
  const open = useContext(ClientContext);
  if (!open) throw new Error("useClient needs a page below /clients/$clientId.");
  return open;
}
