import { Section } from "@ips/ui/section";
import { useClient } from "../record/client-context.tsx";

/** Where a person stands, on one page. */
export function OverviewTab() {
  const { client } = useClient();
  return <Section title="Overview">{client.name}</Section>;
}
