import {
  addDays,
  dataGroups,
  federalDefault,
  languages,
  longestReleaseExpiry,
  releasePurposes,
  signatureKinds,
  signingCapacities,
  type AgencyKind,
  type DataGroup,
} from "@ips/domain";
import { dataGroupExplanation, dataGroupName } from "@ips/i18n/data-group";
import { languageName } from "@ips/i18n/language";
import { releasePurposeName } from "@ips/i18n/release-purpose";
import { releaseStatementText } from "@ips/i18n/release-statement";
import { signatureKindName } from "@ips/i18n/signature-kind";
import { signingCapacityName } from "@ips/i18n/signing-capacity";
import { unreviewedMark } from "@ips/i18n/translation";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Card } from "@ips/ui/card";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useClient } from "../record/client-context.tsx";
import { EntryForm } from "../record/entry-form.tsx";
import { LeaveGuard } from "../record/leave-guard.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSession, useToday } from "../shell/session.tsx";
import type { Recipient } from "./sign-release-page.tsx";
import {
  checkSignRelease,
  recipientKey,
  toSignReleaseInput,
  type SignReleaseValues,
} from "./sign-release-values.ts";

/** What a first release usually holds, by who signs it with the person; each part can be unticked. */
const usualGroups: Record<AgencyKind, readonly DataGroup[]> = {
  ips: ["identity", "referral-and-eligibility", "job-search-plan", "employer-contacts", "jobs-and-wages"],
  vr: ["identity", "referral-and-eligibility", "job-search-plan", "ipe-and-vr-services"],
};

/** The release of information, in the order in which one talks about it. */
export function SignReleaseForm({ recipients }: { recipients: readonly Recipient[] }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const { client, refetch } = useClient();
  const navigate = useNavigate();
  const say = useStatusMessage();
  const today = useToday();
  const { active } = useSession();
  const sign = useMutation(api.release.sign.mutationOptions());
  const [first] = recipients;
  const back = `/clients/${client.clientId}/sharing`;
  const entry = useEntry<SignReleaseValues>({
    name: `release.${client.clientId}`,
    initial: () => ({
      releaseId: newId(),
      recipient: recipients.length === 1 && first ? recipientKey(first.agencyId, first.unitId) : "",
      groups: usualGroups[active.agencyKind],
      purposes: ["coordinate-employment-services"],
      validFrom: today,
      expiresOn: addDays(today, 180),
      signedByName: client.identity
        ? `${client.identity.firstName} ${client.identity.lastName}`
        : client.name,
      capacity: "self",
      authority: "",
      signatureKind: "on-screen",
      signatureReference: "",
      signedOn: today,
      part2: false,
      formLanguage: client.identity?.language ?? "en",
      copyGiven: false,
      statementsRead: false,
    }),
    check: checkSignRelease,
    save: (values) => sign.mutateAsync(toSignReleaseInput(values, client.clientId)),
    onSaved: (values) => {
      const reader = recipients.find(
        ({ agencyId, unitId }) => recipientKey(agencyId, unitId) === values.recipient,
      );
      say({ text: `Signed. ${reader?.agencyName ?? "The other agency"} sees what was chosen.` });
      void Promise.all([
        queryClient.invalidateQueries({ queryKey: api.release.pathKey() }),
        queryClient.invalidateQueries({ queryKey: api.plan.pathKey() }),
        refetch(),
      ]);
      void navigate({ href: back });
    },
  });
  const { values } = entry;
  const language = languages.find((each) => each === values.formLanguage) ?? "en";
  const mark = unreviewedMark(language);
  const longest = longestReleaseExpiry(values.validFrom || today, federalDefault);
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
            label={`${client.name} lets this agency see a part of the record`}
            choices={recipients.map(({ agencyId, agencyName, unitId, unitName }) => ({
              value: recipientKey(agencyId, unitId),
              text: unitName ? `${agencyName}, ${unitName}` : `${agencyName}, every office or program`,
            }))}
            {...entry.value("recipient")}
          />
          <SelectField
            label="Language in which it is read and signed"
            width="narrow"
            options={languages.map((each) => ({ value: each, text: languageName(each) }))}
            {...entry.text("formLanguage")}
          />
        </Card>
        <Card title="What they see">
          <CheckboxGroup
            label="Parts of the record"
            hint="Only what is needed. What is not ticked stays invisible to them."
            choices={dataGroups.map((group) => ({
              value: group,
              text: dataGroupName(group, language),
              detail: dataGroupExplanation(group, language),
            }))}
            layout="tiles"
            {...entry.list("groups")}
          />
          {values.groups.includes("substance-use") && (
            <CheckboxField label={releaseStatementText("part2", language)} {...entry.checked("part2")} />
          )}
          <CheckboxGroup
            label="What for"
            choices={releasePurposes.map((purpose) => ({
              value: purpose,
              text: releasePurposeName(purpose, language),
            }))}
            {...entry.list("purposes")}
          />
        </Card>
        <Card title="For how long">
          <DateField label="From" quick={[{ value: today, text: "Today" }]} {...entry.value("validFrom")} />
          <DateField
            label="Until"
            hint="At most a year. It ends by itself on this day, and can be stopped earlier at any time."
            quick={[
              { value: addDays(values.validFrom || today, 90), text: "3 months" },
              { value: addDays(values.validFrom || today, 180), text: "6 months" },
              { value: longest, text: "1 year" },
            ]}
            {...entry.value("expiresOn")}
          />
        </Card>
        <Card title="Read together">
          <div lang={language} className="ips-release__statements">
            {mark && <p className="ips-nothing">{mark}</p>}
            <ul>
              {(["revocation", "no-condition", "redisclosure", "no-psychotherapy-notes"] as const).map(
                (statement) => (
                  <li key={statement}>{releaseStatementText(statement, language)}</li>
                ),
              )}
            </ul>
          </div>
          <CheckboxField
            label={`${values.signedByName || client.name} has read this, or it was read to them`}
            {...entry.checked("statementsRead")}
          />
        </Card>
        <Card title="Signature">
          <RadioGroup
            label="Who signs"
            layout="row"
            choices={signingCapacities.map((each) => ({ value: each, text: signingCapacityName(each) }))}
            {...entry.value("capacity")}
          />
          <TextField
            label="Full name of the person who signs"
            autoComplete="off"
            {...entry.text("signedByName")}
          />
          {values.capacity === "representative" && (
            <TextField
              label="What gives them authority"
              hint="For example: guardianship order of May 2025"
              {...entry.text("authority")}
            />
          )}
          <RadioGroup
            label="How it is signed"
            layout="row"
            choices={signatureKinds.map((each) => ({ value: each, text: signatureKindName(each) }))}
            {...entry.value("signatureKind")}
          />
          {values.signatureKind === "paper" && (
            <TextField label="Where the signed paper is kept" {...entry.text("signatureReference")} />
          )}
          <DateField
            label="Signed on"
            quick={[{ value: today, text: "Today" }]}
            max={today}
            {...entry.value("signedOn")}
          />
          <CheckboxField label="The person was given a copy" {...entry.checked("copyGiven")} />
        </Card>
      </Stack>
      <LeaveGuard isDirty={entry.isDirty} />
    </EntryForm>
  );
}
