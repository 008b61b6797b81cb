import { useSearch } from "@tanstack/react-router";
import { clientSearch } from "../record/client-search.ts";
import { LogContactPage } from "./log-contact-page.tsx";

/** The form under its address: `?client=` names the person. */
export function LogContactRoute() {
  const { client } = clientSearch(useSearch({ strict: false }));
  return <LogContactPage clientId={client ?? null} />;
}
