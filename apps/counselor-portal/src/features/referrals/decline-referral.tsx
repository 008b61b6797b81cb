import { declineReasons } from "@ips/domain";
import { declineReasonName } from "@ips/i18n/decline-reason";
import { useApi } from "@ips/portal-kit/api";
import { EntryForm } from "@ips/screens/record/entry-form.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Card } from "@ips/ui/card";
import { RadioGroup } from "@ips/ui/radio-group";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useReferralChanged } from "./use-referral-changed.ts";

/** Declining, with its reason and what it does: the office's access ends, and the sender is not told. */
export function DeclineReferral({
  referralId,
  name,
  onCancel,
}: {
  referralId: string;
  name: string;
  onCancel: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const navigate = useNavigate();
  const changed = useReferralChanged();
  const decline = useMutation(api.referral.decline.mutationOptions());
  const entry = useEntry<{ reason: string; explanation: string }>({
    name: `referral-decline.${referralId}`,
    initial: () => ({ reason: "", explanation: "" }),
    check: ({ reason }) => (reason ? {} : { reason: "Choose the reason." }),
    save: ({ reason, explanation }) =>
      decline.mutateAsync({
        referralId,
        reason: declineReasons.find((each) => each === reason) ?? "other",
        explanation: explanation.trim() || null,
      }),
    onSaved: () => {
      say({ text: "Referral declined. Nothing about the person is shared with this office any more." });
      void navigate({ href: "/referrals" }).then(changed);
    },
  });
  return (
    <Card title={`Decline the referral of ${name}`}>
      <p>
        Your office stops seeing this person's record at once. What is kept is that a referral came, and your
        reason. Tell the person and the specialist yourself: the product does not send your decision.
      </p>
      <EntryForm entry={entry} submitText="Decline referral" cancel={{ text: "Not now", onCancel }}>
        <RadioGroup
          label="Reason"
          choices={declineReasons.map((reason) => ({ value: reason, text: declineReasonName(reason) }))}
          {...entry.value("reason")}
        />
        <TextAreaField
          label="Explanation, for your office"
          optionalMark="optional"
          rows={2}
          maxLength={4000}
          {...entry.text("explanation")}
        />
      </EntryForm>
    </Card>
  );
}
