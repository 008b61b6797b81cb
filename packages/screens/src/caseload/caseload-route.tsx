import { useNavigate } from "@tanstack/react-router";
import { useAddress } from "../record/use-address.ts";
import { usualScope } from "../record/usual-scope.ts";
import { useSession } from "../shell/session.tsx";
import { CaseloadPage } from "./caseload-page.tsx";
import { caseloadSearch } from "../record/caseload-search.ts";

/** The caseload under its address; supervisors begin with the team. */
export function CaseloadRoute() {
  const search = useAddress(caseloadSearch);
  const { role } = useSession().active;
  const navigate = useNavigate();
  const usual = usualScope(role);
  return (
    <CaseloadPage
      search={search}
      usual={usual}
      onSearch={(next) => void navigate({ to: ".", search: next, replace: true })}
    />
  );
}
