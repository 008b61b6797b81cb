import type { z } from "zod";
import type { inboxRow } from "@ips/contract";
import { declineReasonName } from "@ips/i18n/decline-reason";
import { referralDecisionName } from "@ips/i18n/referral-decision";
import { Moment } from "@ips/screens/record/day.tsx";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";

/** A referral whose letter is closed: what the office itself decided is all that is kept. */
export function DecidedReferral({ row }: { row: z.output<typeof inboxRow> }) {
  return (
    <Card title={`Referral from ${row.fromAgencyName}`}>
      <p>
        {referralDecisionName(row.decision)}
        {row.decidedAt && (
          <>
            , <Moment at={row.decidedAt} />
          </>
        )}
        {row.declineReason ? `: ${declineReasonName(row.declineReason).toLowerCase()}` : ""}.
      </p>
      {row.explanation && <p>{row.explanation}</p>}
      <p className="ips-nothing">
        The letter is closed: nothing about the person is shared with this office under it any more.
      </p>
      {row.clientId && <ButtonLink href={`/clients/${row.clientId}`}>Open the person's page</ButtonLink>}
    </Card>
  );
}
