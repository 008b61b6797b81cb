import type { ReviewView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Button } from "@ips/ui/button";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { DateField } from "@ips/ui/date-field";
import { Dialog } from "@ips/ui/dialog";
import { TextField } from "@ips/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useReviewChanged } from "./use-review-changed.ts";

/** Invites somebody from outside: an account that opens this review alone, on these days. */
export function InviteReviewerDialog({ review, onClose }: { review: ReviewView; onClose: () => void }) {
  const api = useApi();
  const changed = useReviewChanged();
  const invite = useMutation(api.review.invite.mutationOptions());
  const [link, setLink] = useState<{ link: string; mailed: boolean } | null>(null);
  const entry = useEntry({
    name: `review.invite.${review.reviewId}`,
    initial: () => ({
      memberId: newId(),
      staffId: newId(),
      invitationId: newId(),
      name: "",
      email: "",
      leads: review.members.length === 0,
      fromOn: review.today,
      toOn: "",
    }),
    check: ({ name, email, fromOn, toOn }) => ({
      ...(name.trim() === "" ? { name: "Enter the name." } : {}),
      ...(email.trim() === "" ? { email: "Enter the e-mail address." } : {}),
      ...(fromOn === "" ? { fromOn: "Enter the first day." } : {}),
      ...(toOn === "" || toOn < fromOn ? { toOn: "Enter a last day that comes after the first." } : {}),
    }),
    save: async (values) => setLink(await invite.mutateAsync({ reviewId: review.reviewId, ...values })),
    onSaved: () => void changed(),
  });
  if (link !== null)
    return (
      <Dialog
        open
        onClose={onClose}
        title="The reviewer is invited"
        closeLabel="Close"
        actions={
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        }
      >
        <p>
          {link.mailed ? "The letter is on its way." : "No mail could be sent: give them this link yourself."}
        </p>
        <TextField label="Link that works once" name="link" readOnly value={link.link} />
      </Dialog>
    );
  return (
    <EntryDialog entry={entry} onClose={onClose} title="Invite a reviewer" submitText="Invite">
      <p>
        They see this review and nothing else of your agency: people as “Client 7”, specialists as “Specialist
        3”. Their way in ends by itself.
      </p>
      <TextField label="Name" autoComplete="off" {...entry.text("name")} />
      <TextField label="E-mail" type="email" autoComplete="off" {...entry.text("email")} />
      <DateField label="First day" {...entry.value("fromOn")} />
      <DateField
        label="Last day"
        hint="Leave time for agreeing and for the report"
        {...entry.value("toOn")}
      />
      <CheckboxField label="Leads the review" {...entry.checked("leads")} />
    </EntryDialog>
  );
}
