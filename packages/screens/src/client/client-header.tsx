import type { FindingView } from "@ips/contract";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { Disclosure } from "@ips/ui/disclosure";
import { PageHeader } from "@ips/ui/page-header";
import { Status } from "@ips/ui/status";
import { WhoSees } from "@ips/ui/who-sees";
import { findingTitle } from "../findings/finding-title.ts";
import { statusKind } from "../findings/status-kind.ts";
import { OpenedBand } from "../record/opened-band.tsx";
import { useClient } from "../record/client-context.tsx";
import { useMay, useSession } from "../shell/session.tsx";
import { bandText } from "./band-text.ts";
import { ClientActions } from "./client-actions.tsx";
import { clientSubLine } from "./client-sub-line.ts";
import { openFindings } from "./open-findings.ts";

const shown = 2;

/** Name, the line of facts, who sees this record, what is most urgent. `path` is the page of the record below. */
export function ClientHeader({ path }: { path: string }) {
  const { client } = useClient();
  const { active, today } = useSession();
  const side = active.agencyKind;
  const maySharing = useMay("release.read");
  const band = bandText({
    own: client.own,
    band: client.band,
    ours: side === "ips" ? "program" : "office",
    today,
  });
  const findings = openFindings(client.findings);
  const more = findings.slice(shown);
  return (
    <PageHeader
      breadcrumb={<Breadcrumb label="You are here" items={[{ href: "/caseload", text: "Caseload" }]} />}
      title={client.name}
      sub={clientSubLine(client, side)}
      actions={<ClientActions path={path} />}
      band={
        client.opened ? (
          <OpenedBand opened={client.opened} />
        ) : (
          <WhoSees
            shared={band.shared}
            {...(client.own && maySharing
              ? { href: `/clients/${client.clientId}/sharing`, linkText: "Sharing" }
              : {})}
          >
            {band.sentences.map(({ text, what }) => (
              <span key={text} className="ips-band__sentence">
                {text}
                {what && <span className="ips-band__what"> · {what}</span>}
              </span>
            ))}
          </WhoSees>
        )
      }
    >
      {findings.slice(0, shown).map((finding) => (
        <FindingChip key={`${finding.rule}-${finding.code}`} finding={finding} />
      ))}
      {more.length > 0 && (
        <Disclosure button={`${more.length} more`}>
          {more.map((finding) => (
            <FindingChip key={`${finding.rule}-${finding.code}`} finding={finding} />
          ))}
        </Disclosure>
      )}
    </PageHeader>
  );
}

function FindingChip({ finding }: { finding: FindingView }) {
  return (
    <Status kind={statusKind(finding.status, finding.daysLeft)} variant="chip">
      {findingTitle(finding)}
    </Status>
  );
}
