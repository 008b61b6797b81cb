import type { ReleaseOfferView } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { Section } from "@ips/ui/section";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useClient } from "../record/client-context.tsx";
import { Day, DueDay } from "../record/day.tsx";
import { inSentence } from "../record/in-sentence.ts";
import { refusalText } from "../shell/refusal-words.ts";
import { CopyLink } from "./form-links.tsx";
import { StopReason } from "./stop-reason.tsx";

const list = (texts: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(texts);
const parts = ({ groups }: ReleaseOfferView) => list(groups.map((group) => inSentence(dataGroupName(group))));

/** Forms that the person signed at the other agency: one click makes each a release of this agency's own. */
export function OffersToFile({
  offers,
  canFile,
  clientName,
}: {
  offers: readonly ReleaseOfferView[];
  canFile: boolean;
  clientName: string;
}) {
  if (offers.length === 0) return null;
  return (
    <Section title="Signed elsewhere, to be filed here" note={String(offers.length)}>
      <Stack gap={2}>
        {offers.map((offer) => (
          <OfferToFile key={offer.offerId} offer={offer} canFile={canFile} clientName={clientName} />
        ))}
      </Stack>
    </Section>
  );
}

function OfferToFile({
  offer,
  canFile,
  clientName,
}: {
  offer: ReleaseOfferView;
  canFile: boolean;
  clientName: string;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { client, refetch } = useClient();
  const say = useStatusMessage();
  const [releaseId] = useState(newId);
  const { agencyName } = offer.signedAt;
  const file = useMutation(
    api.release.fileOffer.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries({ queryKey: api.release.pathKey() }),
          queryClient.invalidateQueries({ queryKey: api.plan.pathKey() }),
          refetch(),
        ]);
        say({ text: `Filed. ${agencyName} sees what ${clientName} chose.` });
      },
    }),
  );
  return (
    <Card
      title={`For ${agencyName}`}
      headingLevel={3}
      tone="accent"
      actions={
        canFile ? (
          <Button
            variant="primary"
            size="small"
            busy={file.isPending}
            aria-label={`File the release to ${agencyName}`}
            onClick={() => file.mutate({ offerId: offer.offerId, releaseId, clientId: client.clientId })}
          >
            File it
          </Button>
        ) : undefined
      }
    >
      {file.isError && (
        <Alert tone="error" live="assertive">
          {refusalText(file.error)}
        </Alert>
      )}
      <p className="ips-release__sentence">
        {agencyName} would see of this record: <strong>{parts(offer)}</strong>. Until{" "}
        <DueDay on={offer.expiresOn} />, or your agency’s own limit if that comes first.
      </p>
      <p className="ips-nothing">
        {offer.signedByName} signed{offer.capacity === "representative" ? " as representative" : ""} on{" "}
        <Day on={offer.signedOn} />
        {offer.witnessName ? ` with ${offer.witnessName}` : ""} at {agencyName}. Nothing is open until you
        file it; {agencyName} is not told whether you do.
      </p>
    </Card>
  );
}

/** Forms signed here that the other agency has been handed. What became of them is its own information. */
export function OffersHandedOver({
  offers,
  canWithdraw,
}: {
  offers: readonly ReleaseOfferView[];
  canWithdraw: boolean;
}) {
  const { client } = useClient();
  const [taken, setTaken] = useState<ReleaseOfferView | null>(null);
  if (offers.length === 0) return null;
  return (
    <Section title="Handed over, for the other direction">
      <Stack gap={2}>
        {offers.map((offer) => (
          <Card
            key={offer.offerId}
            title={`Handed to ${offer.askedAgencyName}`}
            headingLevel={3}
            actions={
              <>
                <CopyLink
                  clientId={client.clientId}
                  formId={offer.offerId}
                  label={`form for ${offer.askedAgencyName}`}
                />
                {canWithdraw && (
                  <Button
                    variant="danger"
                    size="small"
                    aria-label={`Take back the form for ${offer.askedAgencyName}`}
                    onClick={() => setTaken(offer)}
                  >
                    Take back
                  </Button>
                )}
              </>
            }
          >
            <p className="ips-release__sentence">
              Signed on <Day on={offer.signedOn} />: {offer.askedAgencyName} may let you see{" "}
              <strong>{parts(offer)}</strong> until <DueDay on={offer.expiresOn} />.
            </p>
            <p className="ips-nothing">It opens something only when {offer.askedAgencyName} files it.</p>
          </Card>
        ))}
      </Stack>
      {taken && <TakeBack offer={taken} clientName={client.name} onDone={() => setTaken(null)} />}
    </Section>
  );
}

function TakeBack({
  offer,
  clientName,
  onDone,
}: {
  offer: ReleaseOfferView;
  clientName: string;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const say = useStatusMessage();
  const withdraw = useMutation(
    api.release.withdrawOffer.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.release.pathKey() });
        say({ text: `Taken back. ${offer.askedAgencyName} can no longer file it.` });
        onDone();
      },
    }),
  );
  return (
    <StopReason
      title={`Take back the form for ${offer.askedAgencyName}?`}
      clientName={clientName}
      action="Take back"
      keep="Leave it there"
      mutation={withdraw}
      onStop={(how) => withdraw.mutate({ offerId: offer.offerId, how })}
      onDone={onDone}
    >
      <p>
        <strong>What it does:</strong> the form can no longer be filed there.{" "}
        <strong>What it does not undo:</strong> what {offer.askedAgencyName} has filed already. To stop that,{" "}
        {clientName} tells {offer.askedAgencyName}.
      </p>
    </StopReason>
  );
}
