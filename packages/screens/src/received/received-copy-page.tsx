import type { Language } from "@ips/domain";
import { useApi } from "@ips/portal-kit/api";
import { Alert } from "@ips/ui/alert";
import { Skeleton } from "@ips/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { PlanSheet } from "../record/plan-sheet.tsx";
import { useClient } from "../record/client-context.tsx";
import { Moment } from "../record/day.tsx";
import { isKey } from "../record/is-key.ts";
import { PrintSheet } from "../record/print-sheet.tsx";
import { useParam } from "../record/use-param.ts";
import { MissingPage } from "../shell/missing-page.tsx";
import { Refusal } from "../shell/refusal.tsx";
import { useSession } from "../shell/session.tsx";
import { copyKind } from "./copy-kind.ts";

/** A filed copy as it was received, with its notice, for reading and for print. */
export function ReceivedCopyPage() {
  const copyId = useParam("copyId");
  return isKey(copyId) ? <Copy copyId={copyId} /> : <MissingPage />;
}

function Copy({ copyId }: { copyId: string }) {
  const api = useApi();
  const { client } = useClient();
  const { active } = useSession();
  const [language, setLanguage] = useState<Language>("en");
  const query = useQuery(api.receivedCopy.get.queryOptions({ copyId }));
  if (query.isPending) return <Skeleton label="Loading the copy" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const { kind, version, fromAgencyName, filedAt, filedByName, notice, plan, clientName } = query.data;
  const name = clientName || client.name;
  return (
    <PrintSheet
      title={`${copyKind(kind, version)} · ${name}`}
      leaving={{
        audience: "staff",
        from: active.agencyKind === "ips" ? "vr" : "ips",
        groups: ["job-search-plan"],
      }}
      language={language}
      onLanguage={setLanguage}
      back={{ href: `/clients/${client.clientId}/received`, text: "All received copies" }}
    >
      <p>
        Received from {fromAgencyName}, filed by {filedByName}, <Moment at={filedAt} />
        {plan && (
          <>
            . This version was saved by {plan.saved.name} ({plan.saved.agencyName}),{" "}
            <Moment at={plan.saved.at} />
          </>
        )}
        .
      </p>
      <Alert tone="info" heading="Notice that came with it">
        {notice}
      </Alert>
      {plan ? (
        <PlanSheet clientName={name} content={plan.content} language={language} signatures={false} />
      ) : (
        <p className="ips-nothing">The text of this copy cannot be read. Where it came from stands above.</p>
      )}
    </PrintSheet>
  );
}
