import type { Language } from "@ips/domain";
import { planPartName } from "@ips/i18n/plan-part";
import { useApi } from "@ips/portal-kit/api";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { PrintSheet } from "../record/print-sheet.tsx";
import { useParam } from "../record/use-param.ts";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { PlanSheet } from "../record/plan-sheet.tsx";

/** The plan on paper, in large type, in the language of the person. */
export function PlanPrintPage() {
  const clientId = useParam("clientId");
  const api = useApi();
  const { client } = useClient();
  const { active } = useSession();
  const [language, setLanguage] = useState<Language>(client.identity?.language ?? "en");
  const query = useQuery(api.plan.get.queryOptions({ clientId }));
  if (query.isPending) return <Skeleton label="Loading the plan" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} />;
  const { content, clientName } = query.data;
  return (
    <PrintSheet
      title={`${planPartName("title", language)} · ${clientName}`}
      leaving={{ audience: "person", from: active.agencyKind, groups: ["job-search-plan"] }}
      language={language}
      onLanguage={setLanguage}
      back={{ href: `/clients/${clientId}/plan`, text: "Back to the plan" }}
    >
      {content ? (
        <PlanSheet clientName={clientName} content={content} language={language} />
      ) : (
        <p>{planPartName("none", language)}</p>
      )}
    </PrintSheet>
  );
}
