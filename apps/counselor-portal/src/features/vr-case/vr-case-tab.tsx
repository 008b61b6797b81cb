import type { VrSide } from "@ips/contract";
import type { MilestoneKind } from "@ips/domain";
import { clockKindName } from "@ips/i18n/clock-kind";
import { extensionReasonName } from "@ips/i18n/extension-reason";
import { priorityCategoryName } from "@ips/i18n/priority-category";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";
import { Day, DueDay } from "@ips/screens/record/day.tsx";
import { MilestoneDate } from "@ips/screens/client/dates/milestone-date.tsx";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { ButtonLink } from "@ips/ui/button-link";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { EmptyState } from "@ips/ui/empty-state";
import { SplitLayout } from "@ips/ui/split-layout";
import { Stack } from "@ips/ui/stack";
import { useState } from "react";
import { CaseSettings } from "./case-settings.tsx";
import { CloseCase } from "./close-case.tsx";
import { ExtendClock } from "./extend-clock.tsx";

/** The VR case: where it stands, its dates, agreed extensions, who carries it. */
export function VrCaseTab() {
  const { client } = useClient();
  const { vr } = client;
  if (!vr || vr.source !== "own" || !vr.caseId) {
    return (
      <EmptyState headingLevel={2} icon="document" title="No VR case is open">
        A case opens when a referral is accepted or a person applies.
      </EmptyState>
    );
  }
  return <Case vr={vr} caseId={vr.caseId} canEdit={client.can.editVrCase} clientId={client.clientId} />;
}

type Doing = "extend" | "close" | null;

function Case({
  vr,
  caseId,
  canEdit,
  clientId,
}: {
  vr: VrSide;
  caseId: string;
  canEdit: boolean;
  clientId: string;
}) {
  const [doing, setDoing] = useState<Doing>(null);
  const dated = (kind: MilestoneKind, on: string | null) =>
    on ? (
      <MilestoneDate kind={kind} subjectId={caseId} on={on} />
    ) : (
      <span className="ips-nothing">not yet</span>
    );
  return (
    <SplitLayout
      main={
        <Stack gap={3}>
          <Card
            title="Where the case stands"
            actions={
              canEdit ? (
                <ButtonLink href={`/clients/${clientId}/dates`} size="small">
                  Record a date
                </ButtonLink>
              ) : undefined
            }
          >
            <DescriptionList
              items={[
                { term: "Status", description: vr.status ? vrCaseStatusName(vr.status) : "not known" },
                { term: "Application", description: dated("vr-application", vr.appliedOn) },
                {
                  term: "Application complete",
                  description: dated("vr-application-complete", vr.applicationCompleteOn),
                },
                { term: "Eligibility decision", description: dated("vr-eligibility", vr.eligibleOn) },
                ...(vr.waitlistPlacedOn
                  ? [
                      {
                        term: "On the waiting list",
                        description: dated("vr-waitlist-placed", vr.waitlistPlacedOn),
                      },
                      {
                        term: "Off the waiting list",
                        description: dated("vr-waitlist-released", vr.waitlistReleasedOn),
                      },
                    ]
                  : []),
                { term: "IPE signed", description: dated("vr-ipe-signed", vr.ipeSignedOn) },
                ...(vr.closedOn ? [{ term: "Closed", description: dated("vr-closure", vr.closedOn) }] : []),
                {
                  term: "Priority category",
                  description: vr.priority ? priorityCategoryName(vr.priority) : "not assigned",
                },
                {
                  term: "VR counselor",
                  description: vr.counselor?.name ?? vr.counselorName ?? (
                    <span className="ips-nothing">nobody yet</span>
                  ),
                },
              ]}
            />
          </Card>
          <Card
            title="Agreed extensions"
            actions={
              canEdit && doing !== "extend" && !vr.closedOn ? (
                <Button size="small" onClick={() => setDoing("extend")}>
                  Add an agreement
                </Button>
              ) : undefined
            }
          >
            {vr.extensions.length === 0 && (
              <p className="ips-nothing">
                None. A limit moves only by an agreement of both sides to a specific date.
              </p>
            )}
            <ul className="ips-plan-lines">
              {vr.extensions.map((each) => (
                <li key={each.extensionId}>
                  {clockKindName(each.clock)} until <DueDay on={each.newDueOn} />
                  <span className="ips-plan-lines__detail">
                    {extensionReasonName(each.reason)}
                    {each.circumstance ? `: ${each.circumstance}` : ""} · agreed <Day on={each.agreedOn} /> by{" "}
                    {each.agreedByPerson} and {each.agreedByAgency}
                  </span>
                </li>
              ))}
            </ul>
            {doing === "extend" && <ExtendClock caseId={caseId} vr={vr} onDone={() => setDoing(null)} />}
          </Card>
        </Stack>
      }
      side={
        canEdit ? (
          <Stack gap={3}>
            <CaseSettings caseId={caseId} vr={vr} />
            {!vr.closedOn && doing !== "close" && (
              <Button variant="quiet" onClick={() => setDoing("close")}>
                Close the case
              </Button>
            )}
            {doing === "close" && <CloseCase caseId={caseId} onDone={() => setDoing(null)} />}
          </Stack>
        ) : null
      }
    />
  );
}
