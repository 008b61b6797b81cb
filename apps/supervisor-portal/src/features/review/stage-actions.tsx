import type { ReviewView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { refusalWords } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { ButtonLink } from "@ips/ui/button-link";
import { useStatusMessage } from "@ips/ui/status-messages";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { mySeatIn, ratersOf } from "./review-text.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** What moves the review on from where it stands, for whoever may: one main step, and the way back where there is one. */
export function StageActions({ review }: { review: ReviewView }) {
  const api = useApi();
  const say = useStatusMessage();
  const changed = useReviewChanged();
  const [cancelling, setCancelling] = useState(false);
  const done = (text: string) => ({
    onSuccess: async () => {
      await changed();
      say({ text });
    },
    onError: (error: unknown) => {
      const { title, todo } = refusalWords(error);
      say({ text: `${title} ${todo}` });
    },
  });
  const freeze = useMutation(api.review.freeze.mutationOptions(done("Evidence is kept as of now.")));
  const move = useMutation(api.review.move.mutationOptions(done("Saved.")));
  const { reviewId, stage, plans, kind, handedOverOn } = review;
  const seat = mySeatIn(review);
  const agreed = review.scores.filter(({ score }) => score !== null).length === review.items;
  const busy = freeze.isPending || move.isPending;
  return (
    <>
      {plans && kind !== "paper" && stage === "planned" && (
        <Button
          variant="primary"
          busy={busy}
          disabled={ratersOf(review).length === 0}
          onClick={() => freeze.mutate({ reviewId, begin: true })}
        >
          Freeze evidence and begin rating
        </Button>
      )}
      {plans && stage === "rating" && !review.members.some(({ handedIn }) => handedIn) && (
        <Button busy={busy} onClick={() => freeze.mutate({ reviewId, begin: false })}>
          Read the evidence anew
        </Button>
      )}
      {seat && stage === "consensus" && (
        <Button
          variant="primary"
          busy={busy}
          disabled={!agreed}
          onClick={() => move.mutate({ reviewId, move: "write-report" })}
        >
          Scores are agreed
        </Button>
      )}
      {kind !== "paper" && (stage === "closed" || (seat && stage === "report")) && (
        <ButtonLink
          href={`/fidelity/reviews/${reviewId}/report`}
          icon="document"
          variant={stage === "report" ? "primary" : "secondary"}
        >
          {stage === "report" ? "Write the report" : "Report"}
        </ButtonLink>
      )}
      {seat && stage === "report" && (
        <Button
          variant="quiet"
          icon="undo"
          busy={busy}
          onClick={() => move.mutate({ reviewId, move: "back-to-consensus" })}
        >
          Back to the scores
        </Button>
      )}
      {plans && kind === "paper" && stage === "closed" && (
        <Button icon="undo" busy={busy} onClick={() => move.mutate({ reviewId, move: "reopen-paper" })}>
          Open it again to mend it
        </Button>
      )}
      {plans && stage === "cancelled" && (
        <Button icon="undo" busy={busy} onClick={() => move.mutate({ reviewId, move: "resume" })}>
          Take it up again
        </Button>
      )}
      {plans && !["closed", "cancelled"].includes(stage) && handedOverOn === null && (
        <Button variant="quiet" onClick={() => setCancelling(true)}>
          Cancel the review
        </Button>
      )}
      {cancelling && <CancelDialog review={review} onClose={() => setCancelling(false)} />}
    </>
  );
}

function CancelDialog({ review, onClose }: { review: ReviewView; onClose: () => void }) {
  const api = useApi();
  const changed = useReviewChanged();
  const cancel = useMutation(api.review.cancel.mutationOptions());
  const entry = useEntry({
    name: `review.cancel.${review.reviewId}`,
    initial: () => ({ reason: "" }),
    check: ({ reason }) => (reason.trim() === "" ? { reason: "Say why, for whoever looks later." } : {}),
    save: ({ reason }) => cancel.mutateAsync({ reviewId: review.reviewId, reason }),
    onSaved: () => {
      onClose();
      void changed();
    },
  });
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title="Cancel the review"
      submitText="Cancel the review"
      danger
    >
      <p>What was rated is kept. You can take the review up again where it stood.</p>
      <TextAreaField label="Why" rows={2} {...entry.text("reason")} />
    </EntryDialog>
  );
}
