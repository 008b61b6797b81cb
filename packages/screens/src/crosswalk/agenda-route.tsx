import { useNavigate } from "@tanstack/react-router";
import { agendaSearch } from "../record/agenda-search.ts";
import { useAddress } from "../record/use-address.ts";
import { usualScope } from "../record/usual-scope.ts";
import { useSession } from "../shell/session.tsx";
import { AgendaPage } from "./agenda-page.tsx";

/** The agenda under its address; supervisors begin with the team. */
export function AgendaRoute() {
  const search = useAddress(agendaSearch);
  const { role } = useSession().active;
  const navigate = useNavigate();
  return (
    <AgendaPage
      search={search}
      usual={usualScope(role)}
      onSearch={(next) => void navigate({ to: ".", search: next, replace: true })}
    />
  );
}
