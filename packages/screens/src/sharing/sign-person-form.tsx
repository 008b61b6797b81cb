import type { RecipientsOfClientOutput } from "@ips/contract";
import { addDays, addMonthsRoundingDown, dataGroups, recipientRelations } from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import { disclosureChoiceName } from "@ips/i18n/disclosure-choice";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { recipientRelationName } from "@ips/i18n/recipient-relation";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Alert } from "@ips/ui/alert";
import { ButtonLink } from "@ips/ui/button-link";
import { Card } from "@ips/ui/card";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { FieldRow } from "@ips/ui/field-row";
import { RadioGroup } from "@ips/ui/radio-group";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useClient } from "../record/client-context.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useToday } from "../shell/session.tsx";
import { emptySigning } from "./empty-signing.ts";
import { checkSignPerson, toSignPersonInput } from "./sign-person-values.ts";
import {
  languageOf,
  LanguageChoice,
  PurposeChoice,
  SignatureCard,
  StatementsCard,
  TimeCard,
} from "./signing-cards.tsx";
import type { SigningValues } from "./signing-values.ts";

const statements = ["revocation", "no-condition", "redisclosure", "no-psychotherapy-notes"] as const;
const choosable = dataGroups.filter((group) => group !== "substance-use");

/** The release to a person: who they are, what they may be given, for how long; an employer gets answers to choose from. */
export function SignPersonForm({ page }: { page: RecipientsOfClientOutput }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { client } = useClient();
  const navigate = useNavigate();
  const say = useStatusMessage();
  const today = useToday();
  const sign = useMutation(api.recipient.sign.mutationOptions());
  const back = `/clients/${client.clientId}/sharing`;
  const sixMonths = addDays(today, 180);
  const entry = useEntry<SigningValues>({
    name: `release-person.${client.clientId}`,
    initial: () => ({
      ...emptySigning(client, today),
      releaseId: newId(),
      purposes: ["at-the-request-of-the-person"],
      expiresOn: sixMonths < page.longest.ifFromToday ? sixMonths : page.longest.ifFromToday,
    }),
    check: checkSignPerson,
    at: { "disclosure.not-chosen": "answers" },
    save: (values) => sign.mutateAsync(toSignPersonInput(values, client.clientId)),
    onSaved: (values) => {
      say({ text: `Signed. ${values.recipientName.trim()} may be given what was chosen.` });
      void queryClient.invalidateQueries({ queryKey: api.recipient.pathKey() });
      void navigate({ href: values.copyGiven ? back : `${back}/forms/${values.releaseId}` });
    },
  });
  const { values } = entry;
  const language = languageOf(values);
  const toEmployer = values.relation === "employer";
  return (
    <EntryForm
      entry={entry}
      submitText="Sign release"
      cancel={{ text: "Not now", onCancel: () => void navigate({ href: back }) }}
      sticky
    >
      <Stack gap={3}>
        <Card title="Who receives it">
          <RadioGroup
            label={`Who they are to ${client.name}`}
            choices={recipientRelations.map((relation) => ({
              value: relation,
              text: recipientRelationName(relation),
            }))}
            {...entry.value("relation")}
          />
          <TextField label="Their full name" autoComplete="off" {...entry.text("recipientName")} />
          <TextField
            label="Business, school or practice"
            optionalMark="optional"
            autoComplete="off"
            {...entry.text("organization")}
          />
          <TextField label="Address" optionalMark="optional" autoComplete="off" {...entry.text("address")} />
          <FieldRow>
            <TextField label="Phone" optionalMark="optional" autoComplete="off" {...entry.text("phone")} />
            <TextField label="E-mail" optionalMark="optional" autoComplete="off" {...entry.text("email")} />
          </FieldRow>
          <LanguageChoice entry={entry} />
        </Card>
        <Card title={toEmployer ? "What the employer may be told" : "What they may be given"}>
          {toEmployer ? (
            <EmployerAnswers page={page} entry={entry} clientId={client.clientId} language={language} />
          ) : (
            <CheckboxGroup
              label="Parts of the record"
              hint="Only what is needed. They have no account: they get what is printed, handed over or told."
              choices={choosable.map((group) => ({
                value: group,
                text: dataGroupName(group, language),
                detail: dataGroupExplanation(group, language),
              }))}
              layout="tiles"
              {...entry.list("groups")}
            />
          )}
          <PurposeChoice entry={entry} />
        </Card>
        <TimeCard
          entry={entry}
          longest={{
            months: page.longest.months,
            lastDay: addDays(addMonthsRoundingDown(values.validFrom || today, page.longest.months), -1),
          }}
        />
        <StatementsCard entry={entry} statements={statements} clientName={client.name} />
        <SignatureCard entry={entry} />
      </Stack>
      <LeaveGuard isDirty={entry.isDirty} />
    </EntryForm>
  );
}

function EmployerAnswers({
  page,
  entry,
  clientId,
  language,
}: {
  page: RecipientsOfClientOutput;
  entry: ReturnType<typeof useEntry<SigningValues>>;
  clientId: string;
  language: ReturnType<typeof languageOf>;
}) {
  const choice = page.disclosureChoice ?? "not-decided";
  if (page.employerAnswers.length === 0) {
    return (
      <Alert tone="warning" heading="An employer may be told nothing yet" headingLevel={3}>
        <p>
          In the plan stands: “{disclosureChoiceName(choice)}”. Anything that staff say to an employer tells
          that {page.clientName} uses an employment service. Talk about the choice first.
        </p>
        <ButtonLink href={`/clients/${clientId}/plan`} size="small">
          Open the plan
        </ButtonLink>
      </Alert>
    );
  }
  return (
    <CheckboxGroup
      label="Answers"
      hint={`The choice in the plan: “${disclosureChoiceName(choice)}”. Nothing is ever said in staff's own words.`}
      choices={page.employerAnswers.map((answer) => ({
        value: answer,
        text: employerAnswerName(answer, language),
      }))}
      {...entry.list("answers")}
    />
  );
}
