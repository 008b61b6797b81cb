import type { ReleaseView } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { signatureKindName } from "@ips/i18n/signature-kind";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { useState } from "react";
import { Day, DueDay } from "../record/day.tsx";
import { inSentence } from "../record/in-sentence.ts";
import { useClient } from "../record/client-context.tsx";
import { CopyLink } from "./form-links.tsx";
import { StopSharing } from "./stop-sharing.tsx";

/** One release in plain sentences: who sees what, since when, until when, whose signature. */
export function ReleaseCard({
  release,
  clientName,
  canRevoke,
  canSign = false,
}: {
  release: ReleaseView;
  clientName: string;
  canRevoke: boolean;
  canSign?: boolean;
}) {
  const { client } = useClient();
  const [stopping, setStopping] = useState(false);
  const reader =
    release.direction === "given"
      ? [release.to.agencyName, release.to.unitName].filter(Boolean).join(", ")
      : "You";
  const groups = release.groups.map((group) => inSentence(dataGroupName(group)));
  const verb =
    release.state === "not-yet"
      ? "will see"
      : release.direction === "given"
        ? "can see"
        : "can see, from " + release.from.agencyName;
  return (
    <Card
      title={release.direction === "given" ? reader : `From ${release.from.agencyName}`}
      headingLevel={3}
      actions={
        release.direction === "given" ? (
          <>
            {canSign && (
              <ButtonLink
                size="small"
                href={`/clients/${client.clientId}/sharing/sign?renew=${release.releaseId}${release.part2 ? "&form=part2" : ""}`}
                aria-label={`Renew the release to ${reader}`}
              >
                Renew
              </ButtonLink>
            )}
            <CopyLink clientId={client.clientId} formId={release.releaseId} label={`release to ${reader}`} />
            {canRevoke && (
              <Button
                variant="danger"
                size="small"
                aria-label={`Stop sharing with ${reader}`}
                onClick={() => setStopping(true)}
              >
                Stop sharing
              </Button>
            )}
          </>
        ) : undefined
      }
    >
      <p className="ips-release__sentence">
        {reader} {verb}: <strong>{list(groups)}</strong>. Since <Day on={release.validFrom} />, until{" "}
        <DueDay on={release.expiresOn} />.
      </p>
      <p className="ips-nothing">
        {release.signedByName === clientName
          ? `${clientName} signed`
          : `${release.signedByName} signed${release.capacity === "representative" ? ` for ${clientName}${release.authority ? ` (${release.authority})` : ""}` : ""}`}{" "}
        on <Day on={release.signedOn} />
        {release.witnessName ? ` with ${release.witnessName}` : ""}.
      </p>
      <Disclosure button="Details" label={`Details of the release to ${reader}`}>
        <DescriptionList
          items={[
            {
              term: "Purpose",
              description: list(release.purposes.map((purpose) => inSentence(releasePurposeName(purpose)))),
            },
            { term: "Signature", description: signatureKindName(release.signatureKind) },
            {
              term: "Copy given to the person",
              description: release.copyGivenOn ? (
                <Day on={release.copyGivenOn} />
              ) : (
                <span className="ips-nothing">not yet: print it, then record it on the copy</span>
              ),
            },
            {
              term: "Substance use records",
              description: release.part2 ? "included, with consent under 42 CFR Part 2" : "not included",
            },
          ]}
        />
      </Disclosure>
      {stopping && (
        <StopSharing
          release={release}
          reader={reader}
          clientName={clientName}
          onDone={() => setStopping(false)}
        />
      )}
    </Card>
  );
}

const list = (texts: readonly string[]): string =>
  new Intl.ListFormat("en", { type: "conjunction" }).format(texts);
