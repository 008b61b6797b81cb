import type { ClientOutput } from "@ips/contract";
import { useSession } from "../shell/session.tsx";
import { clientTabs, type ClientTab } from "./client-tabs.ts";

/** The pages of a person's record that the person before the screen has. */
export function useClientTabs(client: ClientOutput | undefined): ClientTab[] {
  const { active } = useSession();
  return client
    ? clientTabs(client, (permission) => active.permissions.includes(permission), active.agencyKind)
    : [];
}
