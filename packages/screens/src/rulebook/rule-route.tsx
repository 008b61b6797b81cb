import { useNavigate } from "@tanstack/react-router";
import { useAddress } from "../record/use-address.ts";
import { useParam } from "../record/use-param.ts";
import { RulePage } from "./rule-page.tsx";
import { rulebookSearch } from "./rulebook-search.ts";

/** One rule under its address. */
export function RuleRoute() {
  const search = useAddress(rulebookSearch);
  const ruleId = useParam("ruleId");
  const navigate = useNavigate();
  return (
    <RulePage
      ruleId={ruleId}
      search={search}
      onSearch={(next) => void navigate({ to: ".", search: next, replace: true })}
    />
  );
}
