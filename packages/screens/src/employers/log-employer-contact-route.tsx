import { useAddress } from "../record/use-address.ts";
import { employerContactSearch } from "./employer-contact-search.ts";
import { LogEmployerContactPage } from "./log-employer-contact-page.tsx";

/** The form under its address: `?client=` and `?employer=` name the person and the business. */
export function LogEmployerContactRoute() {
  const { client, employer } = useAddress(employerContactSearch);
  return (
    <LogEmployerContactPage
      key={`${client ?? ""}-${employer ?? ""}`}
      clientId={client ?? null}
      employerId={employer ?? null}
    />
  );
}
