import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Card } from "@ips/ui/card";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useReferralChanged } from "./use-referral-changed.ts";

/** A question to whoever sent the referral; it shows on their *Today*. */
export function AskSender({ referralId, onDone }: { referralId: string; onDone: () => void }) {
  const api = useApi();
  const say = useStatusMessage();
  const changed = useReferralChanged();
  const ask = useMutation(api.referral.ask.mutationOptions());
  const entry = useEntry<{ questionId: string; text: string }>({
    name: `referral-question.${referralId}`,
    initial: () => ({ questionId: newId(), text: "" }),
    check: ({ text }) => (text.trim() ? {} : { text: "Write what you need to know." }),
    save: ({ questionId, text }) => ask.mutateAsync({ referralId, questionId, text: text.trim() }),
    onSaved: () => {
      say({ text: "Question sent." });
      void changed();
      onDone();
    },
  });
  return (
    <Card title="Ask for more">
      <EntryForm entry={entry} submitText="Send question" cancel={{ text: "Not now", onCancel: onDone }}>
        <TextAreaField
          label="What do you need to decide?"
          hint="The sender reads this, and nothing else of what you think about the referral."
          rows={3}
          maxLength={4000}
          {...entry.text("text")}
        />
      </EntryForm>
    </Card>
  );
}
