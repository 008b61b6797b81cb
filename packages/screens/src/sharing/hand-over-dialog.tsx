import type { PersonReleaseView, RecipientsOfClientOutput } from "@ips/contract";
import {
  disclosureNoticesFor,
  employerAnswers,
  handOverDocuments,
  handOverWays,
  languages,
  type EmployerAnswer,
  type HandOverDocument,
} from "@ips/domain";
import { dataGroupName } from "@ips/i18n/data-group";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { employerAnswerName } from "@ips/i18n/employer-answer";
import { handOverDocumentName } from "@ips/i18n/hand-over-document";
import { handOverWayName } from "@ips/i18n/hand-over-way";
import { languageName } from "@ips/i18n/language";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { CheckboxGroup } from "@ips/ui/checkbox-group";
import { DateField } from "@ips/ui/date-field";
import { Quote } from "@ips/ui/quote";
import { RadioGroup } from "@ips/ui/radio-group";
import { SelectField } from "@ips/ui/select-field";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextField } from "@ips/ui/text-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { useSession } from "../shell/session.tsx";
import { checkHandOver, type HandOverValues } from "./hand-over-values.ts";
import { chosenGroups } from "./signing-values.ts";

const choosableDocuments = handOverDocuments.filter((each) => each !== "employer-answers");

/** Writes down what somebody was given, with the notice to read out or print. An employer gets answers to choose from, no text. */
export function HandOverDialog({
  release,
  page,
  onDone,
}: {
  release: PersonReleaseView;
  page: RecipientsOfClientOutput;
  onDone: () => void;
}) {
  const api = useApi();
  const queryClient = useQueryClient();
  const say = useStatusMessage();
  const { active, today } = useSession();
  const toEmployer = release.relation === "employer";
  const answers = release.answers.filter((answer) => page.employerAnswers.includes(answer));
  const give = useMutation(api.recipient.handOver.mutationOptions());
  const entry = useEntry<HandOverValues>({
    name: `hand-over.${release.releaseId}`,
    initial: () => ({
      handedOverId: newId(),
      givenOn: today,
      document: toEmployer ? "employer-answers" : "",
      way: "",
      groups: release.groups,
      answers,
      description: "",
      noticeLanguage: "en",
    }),
    check: (values) => checkHandOver(values, { release, today }),
    at: { "hand-over.not-in-force": "givenOn", "disclosure.not-chosen": "answers" },
    save: (values) =>
      give.mutateAsync({
        handedOverId: values.handedOverId,
        releaseId: release.releaseId,
        givenOn: values.givenOn,
        document:
          handOverDocuments.find((each): each is HandOverDocument => each === values.document) ?? "letter",
        way: handOverWays.find((each) => each === values.way) ?? "handed",
        groups: chosenGroups(values.groups),
        answers: toEmployer
          ? employerAnswers.filter((each): each is EmployerAnswer => values.answers.includes(each))
          : [],
        description: values.description.trim() || null,
        noticeLanguage: languages.find((each) => each === values.noticeLanguage) ?? "en",
      }),
    onSaved: () => {
      void queryClient.invalidateQueries({ queryKey: api.recipient.pathKey() });
      void queryClient.invalidateQueries({ queryKey: api.disclosure.pathKey() });
      say({ text: `Written down: what ${release.recipientName} was given.` });
      onDone();
    },
  });
  const language = languages.find((each) => each === entry.values.noticeLanguage) ?? "en";
  const notices = disclosureNoticesFor({
    audience: "recipient",
    from: active.agencyKind,
    groups: chosenGroups(entry.values.groups),
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onDone}
      title={`What was ${release.recipientName} ${toEmployer ? "told" : "given"}?`}
      submitText="Write it down"
      size="large"
    >
      <DateField
        label="When"
        quick={[{ value: today, text: "Today" }]}
        min={release.validFrom}
        max={today < release.expiresOn ? today : release.expiresOn}
        {...entry.value("givenOn")}
      />
      {toEmployer ? (
        <CheckboxGroup
          label="Which answers"
          hint="Only what the person signed for this employer, and what their choice in the plan allows today. Nothing in your own words."
          choices={answers.map((answer) => ({ value: answer, text: employerAnswerName(answer) }))}
          {...entry.list("answers")}
        />
      ) : (
        <>
          <SelectField
            label="What"
            options={[
              { value: "", text: "Choose what it was" },
              ...choosableDocuments.map((each) => ({ value: each, text: handOverDocumentName(each) })),
            ]}
            {...entry.text("document")}
          />
          <TextField
            label="Which one"
            hint="For example: plan of Nov 3"
            optionalMark="optional"
            {...entry.text("description")}
          />
          <CheckboxGroup
            label="Parts of the record in it"
            choices={release.groups.map((group) => ({ value: group, text: dataGroupName(group) }))}
            {...entry.list("groups")}
          />
        </>
      )}
      <RadioGroup
        label="How"
        layout="row"
        choices={handOverWays.map((each) => ({ value: each, text: handOverWayName(each) }))}
        {...entry.value("way")}
      />
      <SelectField
        label="Language of the notice"
        width="narrow"
        options={languages.map((each) => ({ value: each, text: languageName(each) }))}
        {...entry.text("noticeLanguage")}
      />
      <p>The notice that goes with it, on paper or read out:</p>
      <div lang={language}>
        {notices.map((notice) => (
          <Quote key={notice}>{disclosureNoticeText(notice, language)}</Quote>
        ))}
      </div>
    </EntryDialog>
  );
}
