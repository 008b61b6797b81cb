import { useNavigate } from "@tanstack/react-router";
import { scopeSearch } from "../record/scope-search.ts";
import { useAddress } from "../record/use-address.ts";
import { usualScope } from "../record/usual-scope.ts";
import { useSession } from "../shell/session.tsx";
import { TodayPage } from "./today-page.tsx";

/** *Today* under its address; supervisors begin with the team, everybody else with their own people. */
export function TodayRoute() {
  const { scope } = useAddress(scopeSearch);
  const { role } = useSession().active;
  const navigate = useNavigate();
  const usual = usualScope(role);
  return (
    <TodayPage
      scope={scope ?? usual}
      onScope={(next) => void navigate({ to: ".", search: { scope: next }, replace: true })}
    />
  );
}
