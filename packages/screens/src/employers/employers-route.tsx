import { useNavigate, useSearch } from "@tanstack/react-router";
import { EmployersPage } from "./employers-page.tsx";
import { employersSearch } from "./employers-search.ts";

/** The list of employers under its address. */
export function EmployersRoute() {
  const search = employersSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  return <EmployersPage search={search} onSearch={(next) => void navigate({ to: ".", search: next, replace: true })} />;
}
