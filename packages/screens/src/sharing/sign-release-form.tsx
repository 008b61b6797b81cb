import type { SharingOutput } from "@ips/contract";
import { addMonthsRoundingDown, addDays, dataGroups, type AgencyKind, type DataGroup } from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import type { ReleaseStatement } from "@ips/i18n/release-statement";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { RadioGroup } from "@ips/ui/radio-group";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useClient } from "../record/client-context.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSession, useToday } from "../shell/session.tsx";
import { OtherDirection } from "./other-direction.tsx";
import { ReplacesNote } from "./replaces-note.tsx";
import { toRenew } from "./running-releases.ts";
import type { SignSearch } from "./sign-search.ts";
import type { Recipient } from "./sign-release-page.tsx";
import { recipientKey } from "./recipient-key.ts";
import { checkSignRelease, toSignReleaseInput } from "./sign-release-values.ts";
import {
  languageOf,
  LanguageChoice,
  PurposeChoice,
  SignatureCard,
  StatementsCard,
  TimeCard,
} from "./signing-cards.tsx";
import { emptySigning } from "./empty-signing.ts";
import type { SigningValues } from "./signing-values.ts";

/** What a first release usually holds, by who signs it with the person; each part can be unticked. */
const usualGroups: Record<AgencyKind, readonly DataGroup[]> = {
  ips: ["identity", "referral-and-eligibility", "job-search-plan", "employer-contacts", "jobs-and-wages"],
  vr: ["identity", "referral-and-eligibility", "job-search-plan", "ipe-and-vr-services"],
};

const usualStatements = ["revocation", "no-condition", "redisclosure", "no-psychotherapy-notes"] as const;
const part2Statements: readonly ReleaseStatement[] = [
  "part2",
  "part2-scope",
  "revocation",
  "no-condition",
  "redisclosure",
];

/** Every group but the one whose consent stands on a form of its own (42 CFR 2.31). */
const choosable = dataGroups.filter((group) => group !== "substance-use");

/**
 * The release of information, in the order in which one talks about it: to an agency, in one direction or both, anew or in
 * place of an earlier one; or the separate consent for substance use records.
 */
export function SignReleaseForm({
  recipients,
  sharing,
  search,
}: {
  recipients: readonly Recipient[];
  sharing: SharingOutput;
  search: SignSearch;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { client, refetch } = useClient();
  const navigate = useNavigate();
  const say = useStatusMessage();
  const today = useToday();
  const { active } = useSession();
  const sign = useMutation(api.release.sign.mutationOptions());
  const part2 = search.form === "part2";
  const given = sharing.given.filter((release) => release.part2 === part2);
  const earlier = toRenew(given, search.renew);
  const [first] = recipients;
  const back = `/clients/${client.clientId}/sharing`;
  const facts = { given, today };
  const recipientOf = (values: SigningValues) =>
    recipients.find(({ agencyId, unitId }) => recipientKey(agencyId, unitId) === values.recipient);
  const entry = useEntry<SigningValues>({
    name: `release${part2 ? "-part2" : ""}.${client.clientId}${earlier ? `.${earlier.releaseId}` : ""}`,
    initial: () => {
      const renewed = earlier
        ? recipients.find(
            ({ agencyId, unitName }) => agencyId === earlier.to.agencyId && unitName === earlier.to.unitName,
          )
        : undefined;
      const to = renewed ?? (recipients.length === 1 ? first : undefined);
      return {
        ...emptySigning(client, today),
        releaseId: newId(),
        offerId: newId(),
        recipient: to ? recipientKey(to.agencyId, to.unitId) : "",
        groups: part2 ? ["substance-use"] : (earlier?.groups ?? usualGroups[active.agencyKind]),
        both: earlier !== null && !part2 && sharing.received.some(({ state }) => state === "active"),
        backGroups:
          sharing.received.find(({ state }) => state === "active")?.groups ??
          usualGroups[active.agencyKind === "ips" ? "vr" : "ips"],
        purposes: earlier?.purposes ?? ["coordinate-employment-services"],
        expiresOn: earlier
          ? sharing.longest.ifFromToday
          : earlierOf(addDays(today, 180), sharing.longest.ifFromToday),
      };
    },
    check: (values) => checkSignRelease(values, facts),
    save: (values) => sign.mutateAsync(toSignReleaseInput(values, client.clientId, { ...facts, part2 })),
    onSaved: (values) => {
      const reader = recipientOf(values)?.agencyName ?? "The other agency";
      say({
        text: values.both
          ? `Signed. ${reader} sees what was chosen, and has the form for the other direction to file.`
          : `Signed. ${reader} sees what was chosen.`,
      });
      void Promise.all([
        queryClient.invalidateQueries({ queryKey: api.release.pathKey() }),
        queryClient.invalidateQueries({ queryKey: api.plan.pathKey() }),
        refetch(),
      ]);
      void navigate({
        href: values.copyGiven ? back : `${back}/forms/${values.releaseId}`,
      });
    },
  });
  const { values } = entry;
  const language = languageOf(values);
  const otherName = recipientOf(values)?.agencyName ?? null;
  return (
    <EntryForm
      entry={entry}
      submitText={part2 ? "Sign consent" : values.both ? "Sign both directions" : "Sign release"}
      cancel={{ text: "Not now", onCancel: () => void navigate({ href: back }) }}
      sticky
    >
      <Stack gap={3}>
        {part2 && (
          <Card title="Consent for substance use records" tone="quiet">
            <p>
              A consent of its own, beside any other release (42 CFR Part 2). It names one recipient, opens
              substance use records and nothing else, and can be stopped by itself.
            </p>
          </Card>
        )}
        <Card title="Who receives it">
          <RadioGroup
            label={`${client.name} lets this agency see a part of the record`}
            choices={recipients.map(({ agencyId, agencyName, unitId, unitName }) => ({
              value: recipientKey(agencyId, unitId),
              text: unitName ? `${agencyName}, ${unitName}` : `${agencyName}, every office or program`,
            }))}
            {...entry.value("recipient")}
          />
          <LanguageChoice entry={entry} />
          <ReplacesNote given={given} values={values} />
        </Card>
        <Card title="What they see">
          {part2 ? (
            <p lang={language}>
              <strong>{dataGroupName("substance-use", language)}.</strong>{" "}
              {dataGroupExplanation("substance-use", language)}
            </p>
          ) : (
            <>
              <CheckboxGroup
                label="Parts of the record"
                hint="Only what is needed. What is not ticked stays invisible to them."
                choices={choosable.map((group) => ({
                  value: group,
                  text: dataGroupName(group, language),
                  detail: dataGroupExplanation(group, language),
                }))}
                layout="tiles"
                {...entry.list("groups")}
              />
              <p className="ips-nothing">
                Substance use records are never part of this form.{" "}
                <ButtonLink href={`${back}/sign?form=part2`} variant="link" size="small">
                  Separate consent for them
                </ButtonLink>
              </p>
            </>
          )}
          <PurposeChoice entry={entry} />
        </Card>
        {!part2 && (
          <OtherDirection
            entry={entry}
            otherName={otherName}
            ownName={active.agencyName}
            choosable={choosable}
            language={language}
          />
        )}
        <TimeCard
          entry={entry}
          longest={{
            months: sharing.longest.months,
            lastDay: addDays(addMonthsRoundingDown(values.validFrom || today, sharing.longest.months), -1),
          }}
        />
        <StatementsCard
          entry={entry}
          statements={part2 ? part2Statements : usualStatements}
          clientName={client.name}
        />
        <SignatureCard entry={entry} />
      </Stack>
      <LeaveGuard isDirty={entry.isDirty} />
    </EntryForm>
  );
}

const earlierOf = (a: string, b: string): string => (a < b ? a : b);
