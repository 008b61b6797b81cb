import type { PlainDate } from "@ips/domain";
import type { FidelityQuestion } from "@ips/fidelity";
import { fidelityQuestionName } from "@ips/i18n/fidelity-question";
import { newId } from "@ips/portal-kit/new-id";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { DateField } from "@ips/ui/date-field";
import { RadioGroup } from "@ips/ui/radio-group";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useSaid } from "./use-said.ts";

const answers: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unknown: null };

/** One question of the scale, answered yes, no, or not known, as of a day. */
export function AnswerDialog({
  question,
  unitId,
  today,
  onClose,
}: {
  question: FidelityQuestion;
  unitId: string;
  today: PlainDate;
  onClose: () => void;
}) {
  const api = useApi();
  const said = useSaid();
  const answer = useMutation(api.programEvent.answer.mutationOptions());
  const takeBack = useMutation(api.programEvent.takeBackAnswer.mutationOptions());
  const name = fidelityQuestionName(question);
  const entry = useEntry({
    name: `answer.${unitId}.${question}`,
    initial: () => ({ id: newId(), answer: "", on: today, note: "" }),
    check: (values) => ({
      ...(values.answer in answers ? {} : { answer: "Choose an answer." }),
      ...(values.on === "" ? { on: "Choose the day." } : {}),
      ...(values.on > today ? { on: "This day has not come yet." } : {}),
    }),
    save: ({ id, answer: chosen, on, note }) =>
      answer.mutateAsync({ answerId: id, unitId, question, answer: answers[chosen] ?? null, on, note }),
    onSaved: ({ id }) => {
      onClose();
      said(`Answered: ${name}`, () => takeBack.mutateAsync({ answerId: id }));
    },
  });
  return (
    <EntryDialog entry={entry} onClose={onClose} title={name} submitText="Save the answer">
      <RadioGroup
        label="Is it so in your program?"
        choices={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "Not yet" },
          { value: "unknown", text: "Not known", detail: "A reviewer finds out" },
        ]}
        {...entry.value("answer")}
      />
      <DateField label="As of" max={today} quick={[{ value: today, text: "Today" }]} {...entry.value("on")} />
      <TextField
        label="How one can see it"
        optionalMark="optional"
        hint="A document, a poster, who can tell. Nothing about a person."
        autoComplete="off"
        {...entry.text("note")}
      />
    </EntryDialog>
  );
}
