import type { PersonReleaseView, RecipientsOfClientOutput } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { recipientRelationName } from "@ips/i18n/recipient-relation";
import { useApi } from "@ips/portal-kit/api";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { Day, DueDay } from "../record/day.tsx";
import { inSentence } from "../record/in-sentence.ts";
import { CopyLink } from "./form-links.tsx";
import { GivenTable } from "./given-table.tsx";
import { HandOverDialog } from "./hand-over-dialog.tsx";
import { StopReason } from "./stop-reason.tsx";

const list = (texts: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(texts);

/** One person who may be given something: what, until when, how to reach them, and what they were given. */
export function PersonReleaseCard({
  release,
  page,
}: {
  release: PersonReleaseView;
  page: RecipientsOfClientOutput;
}) {
  const { client } = useClient();
  const [open, setOpen] = useState<"give" | "stop" | null>(null);
  const { recipientName: name, state } = release;
  const live = state === "active" || state === "not-yet";
  const what =
    release.answers.length > 0
      ? release.answers.map((answer) => `“${employerAnswerName(answer)}”`)
      : release.groups.map((group) => inSentence(dataGroupName(group)));
  const reach = [release.organization, release.address, release.phone, release.email].filter(Boolean);
  return (
    <Card
      title={name}
      headingLevel={3}
      tone={live ? "plain" : "quiet"}
      actions={
        <>
          {state === "active" && page.canHandOver && (
            <Button
              size="small"
              variant="primary"
              onClick={() => setOpen("give")}
              aria-label={`Write down what was given to ${name}`}
            >
              Write down what was given
            </Button>
          )}
          <CopyLink clientId={client.clientId} formId={release.releaseId} label={`release to ${name}`} />
          {live && page.canRevoke && (
            <Button
              size="small"
              variant="danger"
              onClick={() => setOpen("stop")}
              aria-label={`Stop sharing with ${name}`}
            >
              Stop
            </Button>
          )}
        </>
      }
    >
      <p className="ips-nothing">{[recipientRelationName(release.relation), ...reach].join(" · ")}</p>
      <p className="ips-release__sentence">
        {state === "active" && (
          <>
            May be {release.relation === "employer" ? "told" : "given"} <strong>{list(what)}</strong> until{" "}
            <DueDay on={release.expiresOn} />.
          </>
        )}
        {state === "not-yet" && (
          <>
            From <Day on={release.validFrom} /> on may be given <strong>{list(what)}</strong>.
          </>
        )}
        {state === "expired" && (
          <>
            Nothing more may be given: the release ran out on <Day on={release.expiresOn} />.
          </>
        )}
        {state === "revoked" && release.revokedOn && (
          <>
            Nothing more may be given: stopped on <Day on={release.revokedOn} />
            {release.revokedHow ? ` (${release.revokedHow})` : ""}.
          </>
        )}
      </p>
      <GivenTable given={release.handedOver} name={name} />
      {open === "give" && <HandOverDialog release={release} page={page} onDone={() => setOpen(null)} />}
      {open === "stop" && (
        <StopForPerson release={release} clientName={page.clientName} onDone={() => setOpen(null)} />
      )}
    </Card>
  );
}

function StopForPerson({
  release,
  clientName,
  onDone,
}: {
  release: PersonReleaseView;
  clientName: string;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const say = useStatusMessage();
  const name = release.recipientName;
  const revoke = useMutation(
    api.recipient.revoke.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.recipient.pathKey() });
        say({ text: `${name} is given nothing more.` });
        onDone();
      },
    }),
  );
  return (
    <StopReason
      title={`Stop sharing with ${name}?`}
      clientName={clientName}
      action="Stop sharing"
      keep="Keep sharing"
      mutation={revoke}
      onStop={(how) => revoke.mutate({ releaseId: release.releaseId, how })}
      onDone={onDone}
    >
      <p>
        <strong>What it does:</strong> from now on {name} may be given and told nothing more.{" "}
        <strong>What it does not undo:</strong> what they have already. It stays written down.
      </p>
    </StopReason>
  );
}
