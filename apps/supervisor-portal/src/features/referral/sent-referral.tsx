import type { z } from "zod";
import type { sentReferral } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { useApi } from "@ips/portal-kit/api";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { Day, Moment } from "@ips/screens/record/day.tsx";
import { inSentence } from "@ips/screens/record/in-sentence.ts";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { ConfirmDialog } from "@ips/ui/confirm-dialog";
import { Status } from "@ips/ui/status";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AnswerQuestion } from "./answer-question.tsx";

type Sent = z.output<typeof sentReferral>;

/** One referral as its sender may know it: sent, received, asked. The decision is VR's own information. */
export function SentReferral({ referral }: { referral: Sent }) {
  const api = useApi();
  const queries = useQueryClient();
  const { client } = useClient();
  const say = useStatusMessage();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation(
    api.referral.withdraw.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries(api.referral.pathFilter());
        say({ text: "Referral withdrawn." });
        setAsking(false);
      },
      onError: (error) => void say({ text: refusalText(error), tone: "error" }),
    }),
  );
  const to = [referral.toAgencyName, referral.toUnitName].filter(Boolean).join(", ");
  return (
    <Card
      title={`Referral to ${to}`}
      actions={
        referral.withdrawnAt === null ? (
          <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
            Withdraw
          </Button>
        ) : undefined
      }
    >
      <p>
        <Status kind={referral.withdrawnAt ? "not-applicable" : referral.receivedAt ? "met" : "waiting"}>
          {referral.withdrawnAt ? "Withdrawn" : referral.receivedAt ? "Received" : "Sent, not opened yet"}
        </Status>
      </p>
      <p className="ips-letter__asked">{referral.asked}</p>
      {referral.note && <p className="ips-letter__note">{referral.note}</p>}
      <p className="ips-nothing">
        Sent <Day on={referral.sentOn} /> by {referral.sentByName}
        {referral.receivedAt && (
          <>
            {" "}
            · received <Moment at={referral.receivedAt} />
          </>
        )}
        . Under its release: {referral.groups.map((group) => inSentence(dataGroupName(group))).join(", ")}.
      </p>
      <p className="ips-nothing">
        What VR decides is its own information. It shows here when {client.name} signs a release at VR.
      </p>
      {referral.questions.map((question) => (
        <AnswerQuestion
          key={question.questionId}
          question={question}
          canAnswer={referral.withdrawnAt === null}
        />
      ))}
      <ConfirmDialog
        open={asking}
        title="Withdraw this referral?"
        confirmLabel="Withdraw"
        cancelLabel="Keep it"
        closeLabel="Close"
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ referralId: referral.referralId })}
        onCancel={() => setAsking(false)}
      >
        <p>
          {to} no longer sees the letter. The release goes on until {client.name} stops it: that is done under
          Sharing.
        </p>
      </ConfirmDialog>
    </Card>
  );
}
