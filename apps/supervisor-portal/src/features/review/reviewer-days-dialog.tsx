import type { ReviewMember, ReviewView } from "@ips/contract";
import { addDays } from "@ips/domain";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { DateField } from "@ips/ui/date-field";
import { useMutation } from "@tanstack/react-query";
import { useReviewChanged } from "./use-review-changed.ts";

/** From when to when somebody sees the review; or the end of it, at once. */
export function ReviewerDaysDialog({
  review,
  member,
  onClose,
}: {
  review: ReviewView;
  member: ReviewMember;
  onClose: () => void;
}) {
  const api = useApi();
  const changed = useReviewChanged();
  const setDays = useMutation(api.review.setReviewerDays.mutationOptions());
  const leave = useMutation(api.review.leave.mutationOptions());
  const { memberId } = member;
  const outside = review.kind === "outside";
  const entry = useEntry({
    name: `review.days.${memberId}`,
    initial: () => ({ fromOn: member.fromOn, toOn: member.toOn ?? "", ends: !outside }),
    check: ({ fromOn, toOn, ends }) =>
      !ends && (toOn === "" || toOn < fromOn) ? { toOn: "Enter a last day that comes after the first." } : {},
    save: ({ fromOn, toOn, ends }) => {
      if (!outside) return leave.mutateAsync({ memberId });
      const last = ends ? addDays(review.today, -1) : toOn;
      return setDays.mutateAsync({ memberId, fromOn, toOn: last, leaves: ends && !member.handedIn });
    },
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={outside ? `When ${member.name} sees the review` : `${member.name} no longer rates`}
      submitText={outside ? "Save" : "Take out of the review"}
      danger={!outside}
    >
      {outside ? (
        <>
          {!entry.values.ends && (
            <>
              <DateField label="First day" {...entry.value("fromOn")} />
              <DateField label="Last day" {...entry.value("toOn")} />
            </>
          )}
          <CheckboxField
            label="End it now"
            hint={
              member.handedIn
                ? "Their ratings stay in the review."
                : "The others no longer wait for their ratings, and nobody will see what they had rated."
            }
            {...entry.checked("ends")}
          />
        </>
      ) : (
        <p>The others no longer wait for their ratings.</p>
      )}
    </EntryDialog>
  );
}
