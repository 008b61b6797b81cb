import type { ReleaseView } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { formatDate } from "@ips/i18n/format-date";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { useClient } from "@ips/screens/record/client-context.tsx";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { LeaveGuard } from "@ips/screens/record/leave-guard.tsx";
import { inSentence } from "@ips/screens/record/in-sentence.ts";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { useRecordChanged } from "@ips/screens/record/use-record-changed.ts";
import { useToday } from "@ips/screens/shell/session.tsx";
import { Alert } from "@ips/ui/alert";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { EmptyState } from "@ips/ui/empty-state";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@ips/ui/button";

/** What a referral needs to be open to its reader. */
const needed = ["identity", "referral-and-eligibility"] as const;

/** Sending a referral: only under a release that opens name and referral to that agency. */
export function SendReferral({ releases, again }: { releases: readonly ReleaseView[]; again: boolean }) {
  const { client } = useClient();
  const [open, setOpen] = useState(!again);
  const fitting = releases.filter(({ groups }) => needed.every((group) => groups.includes(group)));
  if (!client.can.refer) return null;
  if (fitting.length === 0) {
    return (
      <EmptyState
        headingLevel={2}
        icon="share"
        title={`To refer ${client.name} to VR, sign a release first`}
        action={
          <ButtonLink href={`/clients/${client.clientId}/sharing/sign`} variant="primary" icon="share">
            Sign a release
          </ButtonLink>
        }
      >
        The release lets the VR agency see the name and the referral, and whatever else {client.name} chooses.
        Without it VR cannot learn that the person exists.
      </EmptyState>
    );
  }
  if (!open) {
    return (
      <p>
        <Button onClick={() => setOpen(true)}>Send another referral</Button>
      </p>
    );
  }
  return <SendForm releases={fitting} />;
}

function SendForm({ releases }: { releases: readonly ReleaseView[] }) {
  const api = useApi();
  const queries = useQueryClient();
  const changed = useRecordChanged();
  const { client } = useClient();
  const today = useToday();
  const say = useStatusMessage();
  const send = useMutation(api.referral.send.mutationOptions());
  const [first] = releases;
  const entry = useEntry<{ referralId: string; releaseId: string; asked: string; note: string }>({
    name: `referral.${client.clientId}`,
    initial: () => ({
      referralId: newId(),
      releaseId: releases.length === 1 && first ? first.releaseId : "",
      asked: "Vocational rehabilitation services alongside IPS",
      note: "",
    }),
    check: ({ releaseId, asked }) => ({
      ...(releaseId ? {} : { releaseId: "Choose to whom it goes." }),
      ...(asked.trim() ? {} : { asked: "Write what is asked for." }),
    }),
    save: ({ referralId, releaseId, asked, note }) =>
      send.mutateAsync({
        referralId,
        clientId: client.clientId,
        releaseId,
        asked: asked.trim(),
        note: note.trim() || null,
      }),
    onSaved: () => {
      say({ text: "Referral sent. You will see here when it was received." });
      void Promise.all([queries.invalidateQueries(api.referral.pathFilter()), changed()]);
    },
  });
  const chosen = releases.find(({ releaseId }) => releaseId === entry.values.releaseId);
  return (
    <Card title={`Refer ${client.name} to VR`}>
      <EntryForm entry={entry} submitText="Send referral">
        <RadioGroup
          label="To whom"
          choices={releases.map((release) => ({
            value: release.releaseId,
            text: [release.to.agencyName, release.to.unitName].filter(Boolean).join(", "),
            detail: `under the release signed ${formatDate(release.signedOn, "en", today)}, until ${formatDate(release.expiresOn, "en", today)}`,
          }))}
          {...entry.value("releaseId")}
        />
        {chosen && (
          <Alert tone="info">
            They will see: {chosen.groups.map((group) => inSentence(dataGroupName(group))).join(", ")}.
            Nothing else.
          </Alert>
        )}
        <TextField label="What is asked" maxLength={200} {...entry.text("asked")} />
        <TextAreaField
          label="Your note to the counselor"
          optionalMark="optional"
          hint="Strengths first: what the person wants, what works, what would help now."
          rows={5}
          maxLength={8000}
          {...entry.text("note")}
        />
        <LeaveGuard isDirty={entry.isDirty} />
      </EntryForm>
    </Card>
  );
}
