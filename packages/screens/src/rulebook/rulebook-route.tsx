import { useNavigate } from "@tanstack/react-router";
import { useAddress } from "../record/use-address.ts";
import { RulebookPage } from "./rulebook-page.tsx";
import { rulebookSearch } from "./rulebook-search.ts";

/** The rulebook under its address. */
export function RulebookRoute() {
  const search = useAddress(rulebookSearch);
  const navigate = useNavigate();
  return (
    <RulebookPage
      search={search}
      onSearch={(next) => void navigate({ to: ".", search: next, replace: true })}
    />
  );
}
