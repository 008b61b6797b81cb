import type { ReviewReportOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { findDraft } from "@ips/portal-kit/drafts";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useSession } from "@ips/screens/shell/session.tsx";
import { Button } from "@ips/ui/button";
import { ConfirmDialog } from "@ips/ui/confirm-dialog";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

/** Hands the report over, once, after asking. */
export function HandOverButton({ data }: { data: ReviewReportOutput }) {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { user } = useSession();
  const { reviewId, program, items } = data.report;
  // What was written a moment ago is kept in the browser until it is saved: nothing of it may be missing from what is handed over.
  const ask = () => {
    const forms = ["", ...items.map(({ item }) => `.${item}`)].map(
      (part) => `review-report.${reviewId}${part}`,
    );
    if (forms.some((form) => findDraft({ userId: user.userId, form }) !== null))
      say({
        text: "Something you wrote is not saved yet. Wait until it is, then hand the report over.",
        tone: "error",
      });
    else setAsking(true);
  };
  const handOver = useMutation(api.reviewReport.handOver.mutationOptions());
  const go = async () => {
    try {
      await handOver.mutateAsync({ reviewId });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      setAsking(false);
      return;
    }
    setAsking(false);
    say({ text: `The report is handed over: ${program} reads it now.` });
    await queries.invalidateQueries();
  };
  return (
    <>
      <Button variant="primary" onClick={ask}>
        Hand over
      </Button>
      <ConfirmDialog
        open={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => void go()}
        title="Hand the report over?"
        confirmLabel="Hand over"
        cancelLabel="Not yet"
        closeLabel="Close"
        busy={handOver.isPending}
      >
        <p>{program} reads it from now on, and nobody can change it any more, you included.</p>
      </ConfirmDialog>
    </>
  );
}
