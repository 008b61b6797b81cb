import { useNavigate } from "@tanstack/react-router";
import { useAddress } from "../record/use-address.ts";
import { EmployersPage } from "./employers-page.tsx";
import { employersSearch } from "./employers-search.ts";

/** The list of employers under its address. */
export function EmployersRoute() {
  const search = useAddress(employersSearch);
  const navigate = useNavigate();
  return (
    <EmployersPage
      search={search}
      onSearch={(next) => void navigate({ to: ".", search: next, replace: true })}
    />
  );
}
