import type { ReleaseView } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { signatureKindName } from "@ips/i18n/signature-kind";
import { Button } from "@ips/ui/button";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { useState } from "react";
import { Day, DueDay } from "../record/day.tsx";
import { inSentence } from "../record/in-sentence.ts";
import { StopSharing } from "./stop-sharing.tsx";

/** One release in plain sentences: who sees what, since when, until when, whose signature. */
export function ReleaseCard({
  release,
  clientName,
  canRevoke,
}: {
  release: ReleaseView;
  clientName: string;
  canRevoke: boolean;
}) {
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
        canRevoke ? (
          <Button variant="danger" size="small" onClick={() => setStopping(true)}>
            Stop sharing
          </Button>
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
          : `${release.signedByName} signed${release.capacity === "representative" ? ` for ${clientName}` : ""}`}{" "}
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
                <span className="ips-nothing">not recorded</span>
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
