import { clientSearch } from "../record/client-search.ts";
import { useAddress } from "../record/use-address.ts";
import { LogContactPage } from "./log-contact-page.tsx";

/** The form under its address: `?client=` names the person. */
export function LogContactRoute() {
  const { client } = useAddress(clientSearch);
  return <LogContactPage clientId={client ?? null} />;
}
