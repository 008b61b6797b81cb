import type { OpeningView } from "@ips/contract";
import { breakGlassVerdicts } from "@ips/domain";
import { breakGlassVerdictName } from "@ips/i18n/break-glass-verdict";
import { useApi } from "@ips/portal-kit/api";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { EntryDialog } from "../record/entry-dialog.tsx";
import { useEntry } from "../record/use-entry.ts";
import { OpeningFacts } from "./opening-facts.tsx";

/** A supervisor says of an opening whether it was justified, in words that whoever opened it will read. */
export function JudgeDialog({ opening, onClose }: { opening: OpeningView; onClose: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const judge = useMutation(api.breakGlass.judge.mutationOptions());
  const { openingId, byName } = opening;
  const entry = useEntry({
    name: `elsewhere.judge.${openingId}`,
    initial: () => ({ verdict: "", words: "" }),
    check: ({ verdict, words }) => ({
      ...(verdict ? {} : { verdict: "Choose one of the two." }),
      ...(words.trim() ? {} : { words: "Write what you found." }),
    }),
    save: ({ verdict, words }) =>
      judge.mutateAsync({
        openingId,
        verdict: breakGlassVerdicts.find((each) => each === verdict) ?? "not-justified",
        words,
      }),
    onSaved: () => {
      onClose();
      say({ text: `Your review is in the record. ${byName} can read it.` });
      void queries.invalidateQueries(api.breakGlass.pathFilter());
      void queries.invalidateQueries(api.today.pathFilter());
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Was it justified that ${byName} opened this record?`}
      submitText="Save review"
    >
      <OpeningFacts opening={opening} />
      <RadioGroup
        label="Your review"
        hint="Not justified closes the record at once, if it is still open."
        choices={breakGlassVerdicts.map((verdict) => ({
          value: verdict,
          text: breakGlassVerdictName(verdict),
        }))}
        {...entry.value("verdict")}
      />
      <TextAreaField
        label="What you found"
        hint={`${byName} will read this. It cannot be changed later.`}
        rows={3}
        maxLength={2000}
        {...entry.text("words")}
      />
    </EntryDialog>
  );
}
