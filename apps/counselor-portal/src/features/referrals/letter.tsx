import type { LetterOutput } from "@ips/contract";
import { dataGroups } from "@ips/domain";
import { dataGroupName } from "@ips/i18n/data-group";
import { formatBirthDate } from "@ips/i18n/format-date";
import { languageName } from "@ips/i18n/language";
import { useApi } from "@ips/portal-kit/api";
import { Day, DueDay } from "@ips/screens/record/day.tsx";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { Status } from "@ips/ui/status";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { AcceptReferral } from "./accept-referral.tsx";
import { AskSender } from "./ask-sender.tsx";
import { DeclineReferral } from "./decline-referral.tsx";
import { Questions } from "./questions.tsx";

type Step = "read" | "accept" | "ask" | "decline";

/** The letter: what is asked, what was released and what was not, the specialist's note; and the decision. */
export function Letter({ referralId }: { referralId: string }) {
  const api = useApi();
  const query = useQuery(api.referral.letter.queryOptions({ referralId }));
  const [step, setStep] = useState<Step>("read");
  if (query.isPending) return <Skeleton label="Loading the letter" shape="cards" count={2} />;
  if (query.isError && !query.data)
    return <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />;
  const letter = query.data;
  const back = () => setStep("read");
  const open = letter.decision === "pending" || letter.decision === "more-asked";
  return (
    <Stack gap={3}>
      <p className="ips-only-narrow">
        <ButtonLink href="/referrals" variant="quiet" icon="chevron-left">
          All referrals
        </ButtonLink>
      </p>
      <LetterText letter={letter} />
      <Questions questions={letter.questions} />
      {letter.clientId && (
        <p>
          <ButtonLink href={`/clients/${letter.clientId}`} variant="primary">
            Open {letter.person?.name ?? "the person"}'s page
          </ButtonLink>
        </p>
      )}
      {open && step === "read" && (
        <Stack direction="row" gap={1}>
          <Button variant="primary" onClick={() => setStep("accept")}>
            Accept
          </Button>
          <Button onClick={() => setStep("ask")}>Ask for more</Button>
          <Button variant="quiet" onClick={() => setStep("decline")}>
            Decline
          </Button>
        </Stack>
      )}
      {open && step === "accept" && <AcceptReferral letter={letter} onCancel={back} />}
      {open && step === "ask" && <AskSender referralId={referralId} onDone={back} />}
      {open && step === "decline" && (
        <DeclineReferral
          referralId={referralId}
          name={letter.person?.name ?? "this person"}
          onCancel={back}
        />
      )}
    </Stack>
  );
}

function LetterText({ letter }: { letter: LetterOutput }) {
  const { person } = letter;
  const notReleased = dataGroups.filter((group) => !letter.released.includes(group));
  return (
    <Card title={person ? person.name : "The person's name was not released"} tone="accent">
      <p className="ips-letter__asked">{letter.asked}</p>
      {letter.note && <p className="ips-letter__note">{letter.note}</p>}
      <p className="ips-nothing">
        {letter.sentByName}, {[letter.fromAgencyName, letter.fromUnitName].filter(Boolean).join(", ")} · sent{" "}
        <Day on={letter.sentOn} />
      </p>
      {person && (
        <DescriptionList
          items={[
            {
              term: "Birth date",
              description: person.bornOn ? (
                formatBirthDate(person.bornOn, "en")
              ) : (
                <span className="ips-nothing">not given</span>
              ),
            },
            { term: "Phone", description: person.phone ?? <span className="ips-nothing">not given</span> },
            {
              term: "E-mail",
              description: person.email ? (
                <span className="ips-wrap">{person.email}</span>
              ) : (
                <span className="ips-nothing">not given</span>
              ),
            },
            { term: "Language", description: languageName(person.language === "es" ? "es" : "en") },
          ]}
        />
      )}
      <p>
        Released to you until <DueDay on={letter.expiresOn} />:
      </p>
      <ul className="ips-letter__groups">
        {letter.released.map((group) => (
          <li key={group}>
            <Status kind="met">{dataGroupName(group)}</Status>
          </li>
        ))}
      </ul>
      <Disclosure button={`Not released: ${notReleased.length} parts`}>
        <ul className="ips-letter__groups">
          {notReleased.map((group) => (
            <li key={group}>
              <Status kind="not-applicable">{dataGroupName(group)}</Status>
            </li>
          ))}
        </ul>
      </Disclosure>
      {!letter.clientId &&
        letter.released.some((group) => group !== "identity" && group !== "referral-and-eligibility") && (
          <p>
            <ButtonLink href={`/clients/${letter.senderClientId}`} size="small">
              See what was released
            </ButtonLink>
          </p>
        )}
    </Card>
  );
}
