import type { FindingView } from "@ips/contract";
import { ButtonLink } from "@ips/ui/button-link";
import { Disclosure } from "@ips/ui/disclosure";
import { FindingList, FindingRow } from "@ips/ui/finding-row";
import { findingTitle } from "../findings/finding-title.ts";
import { FindingWhy } from "../findings/finding-why.tsx";
import { statusKind } from "../findings/status-kind.ts";
import { useClient } from "../record/client-context.tsx";
import { Day } from "../record/day.tsx";
import { useSession } from "../shell/session.tsx";
import { findingAction } from "./finding-action.ts";
import { byUrgency, openFindings, otherReading } from "./open-findings.ts";

/** What the rules say about this person today: what is open first, what is met or does not apply on demand; each with its reasons. */
export function FindingsList() {
  const { client } = useClient();
  const open = openFindings(client.findings);
  const settled = byUrgency(client.findings.filter((finding) => finding.leads && !open.includes(finding)));
  if (open.length === 0 && settled.length === 0) return null;
  return (
    <div className="ips-client-findings">
      {open.length > 0 ? (
        <FindingList title="What needs attention" note={String(open.length)}>
          {open.map((finding) => (
            <ClientFinding key={keyOf(finding)} finding={finding} />
          ))}
        </FindingList>
      ) : (
        <h2 className="ips-finding-list__title">Nothing is due</h2>
      )}
      {settled.length > 0 && (
        <Disclosure button={`${settled.length} met or not applicable`}>
          <FindingList title="Met or not applicable" headingLevel={3}>
            {settled.map((finding) => (
              <ClientFinding key={keyOf(finding)} finding={finding} />
            ))}
          </FindingList>
        </Disclosure>
      )}
    </div>
  );
}

const keyOf = ({ rule, record }: FindingView) => `${rule}-${record?.id ?? ""}`;

function ClientFinding({ finding }: { finding: FindingView }) {
  const { client } = useClient();
  const side = useSession().active.agencyKind;
  const title = findingTitle(finding);
  const action = findingAction(finding, client, side);
  return (
    <FindingRow
      status={statusKind(finding.status, finding.daysLeft)}
      title={title}
      detail={
        finding.due !== null && (finding.status === "due" || finding.status === "overdue") ? (
          <>
            by <Day on={finding.due} />
          </>
        ) : undefined
      }
      action={
        action && finding.status !== "met" && finding.status !== "not-applicable" ? (
          <ButtonLink href={action.href} size="small" aria-label={`${action.text}: ${title}`}>
            {action.text}
          </ButtonLink>
        ) : undefined
      }
      why={{
        button: "why",
        label: `Why: ${title}`,
        content: (
          <FindingWhy
            finding={finding}
            clientId={client.clientId}
            other={otherReading(client.findings, finding)}
          />
        ),
      }}
    />
  );
}
