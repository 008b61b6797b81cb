import { useApi } from "@ips/portal-kit/api";
import { useQuery } from "@tanstack/react-query";
import { useMay, useSession } from "../shell/session.tsx";

/** Whether the agency asks for what New York's PROS bills by; asked once in a while, because it seldom changes. */
export function useProsOffered(): boolean {
  const api = useApi();
  const mayRead = useMay("contact.read");
  const { active } = useSession();
  const { data } = useQuery({
    ...api.pros.offered.queryOptions(),
    enabled: mayRead && active.agencyKind === "ips",
    staleTime: 300_000,
  });
  return data?.offered ?? false;
}
