import type { VrSide } from "@ips/contract";
import { clockKindName } from "@ips/i18n/clock-kind";
import { extensionReasonName } from "@ips/i18n/extension-reason";
import { priorityCategoryName } from "@ips/i18n/priority-category";
import { vrCaseStatusName } from "@ips/i18n/vr-case-status";
import { Card } from "@ips/ui/card";
import { DescriptionList, type DescriptionItem } from "@ips/ui/description-list";
import { Link } from "@ips/ui/link";
import { useClient } from "../record/client-context.tsx";
import { Day } from "../record/day.tsx";
import { MilestoneDate } from "./dates/milestone-date.tsx";
import { useMay } from "../shell/session.tsx";

/** The VR side, and where it is known from: the own case, one that is released, or what the program was told. */
export function VrCard() {
  const { client } = useClient();
  const mayOpen = useMay("vr-case.read");
  const { vr, clientId } = client;
  if (!vr) return null;
  const page =
    vr.source === "own" && mayOpen
      ? { href: `/clients/${clientId}/vr-case`, text: "Open VR case" }
      : { href: `/clients/${clientId}/dates`, text: "All VR dates" };
  return (
    <Card title="Vocational Rehabilitation">
      <p className="ips-nothing ips-card-note">{sourceText(vr)}</p>
      <DescriptionList items={vrItems(vr)} />
      {vr.extensions.length > 0 && (
        <ul className="ips-plain-list">
          {vr.extensions.map((extension) => (
            <li key={extension.extensionId}>
              {clockKindName(extension.clock)} extended to <Day on={extension.newDueOn} />:{" "}
              {extensionReasonName(extension.reason).toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      <p className="ips-card-foot">
        <Link href={page.href}>{page.text}</Link>
      </p>
    </Card>
  );
}

function sourceText({ source, agencyName, officeName }: VrSide): string {
  const whom = [agencyName, officeName].filter(Boolean).join(", ");
  switch (source) {
    case "own":
      return "From your own case";
    case "released":
      return `Released by ${whom}`;
    case "reported":
      return "As your program was told; VR has not shared its own record";
  }
}

function vrItems({
  caseId,
  status,
  counselorName,
  priority,
  appliedOn,
  applicationCompleteOn,
  eligibleOn,
  waitlistPlacedOn,
  waitlistReleasedOn,
  ipeSignedOn,
  closedOn,
}: VrSide): DescriptionItem[] {
  const dates = [
    ["Applied", appliedOn, "vr-application"],
    ["Application complete", applicationCompleteOn, "vr-application-complete"],
    ["Eligible", eligibleOn, "vr-eligibility"],
    ["On the waiting list", waitlistPlacedOn, "vr-waitlist-placed"],
    ["Off the waiting list", waitlistReleasedOn, "vr-waitlist-released"],
    ["IPE signed", ipeSignedOn, "vr-ipe-signed"],
    ["Closed", closedOn, "vr-closure"],
  ] as const;
  return [
    status ? { term: "Status", description: vrCaseStatusName(status) } : null,
    counselorName ? { term: "Counselor", description: counselorName } : null,
    priority && priority !== "not-assigned"
      ? { term: "Priority", description: priorityCategoryName(priority) }
      : null,
    ...dates.map(([term, on, kind]) =>
      on ? { term, description: <MilestoneDate kind={kind} subjectId={caseId} on={on} /> } : null,
    ),
  ].filter((item) => item !== null);
}
