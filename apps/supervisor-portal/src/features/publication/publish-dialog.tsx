import type { PublicationListOutput } from "@ips/contract";
import { publicationKindName } from "@ips/i18n/publication-kind";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { Button } from "@ips/ui/button";
import { Dialog } from "@ips/ui/dialog";
import { Section } from "@ips/ui/section";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { FiguresShown } from "./figures-shown.tsx";
import { periodText } from "./publication-text.ts";

type Open = PublicationListOutput["open"][number];

/** Shows exactly what a trainer will see, says what stays, and publishes. */
export function PublishDialog({
  what,
  unitId,
  today,
  onClose,
}: {
  what: Open;
  unitId: string;
  today: string;
  onClose: () => void;
}) {
  const api = useApi();
  const say = useStatusMessage();
  const queries = useQueryClient();
  const [publicationId] = useState(newId);
  const meant = { unitId, reviewId: what.reviewId, quarterOn: what.reviewId === null ? what.from : null };
  const preview = useQuery({ ...api.publication.preview.queryOptions(meant), gcTime: 0, staleTime: 0 });
  const publish = useMutation(api.publication.publish.mutationOptions());
  const go = async () => {
    if (!preview.data) return;
    try {
      await publish.mutateAsync({ publicationId, ...meant, figures: preview.data.figures });
    } catch (error) {
      say({ text: refusalText(error), tone: "error" });
      await preview.refetch();
      return;
    }
    say({ text: "Published. Your state's trainer sees it now." });
    onClose();
    await queries.invalidateQueries();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Publish: ${publicationKindName(what.kind)}`}
      closeLabel="Close"
      size="large"
      actions={
        <>
          <Button
            variant="primary"
            onClick={() => void go()}
            disabled={!preview.data}
            busy={publish.isPending}
          >
            Publish to the state
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Not now
          </Button>
        </>
      }
    >
      {preview.isPending && <Skeleton label="Making the figures" shape="rows" count={6} />}
      {preview.isError && (
        <Refusal error={preview.error} onRetry={() => void preview.refetch()} busy={preview.isFetching} />
      )}
      {preview.data && (
        <Stack gap={4}>
          <Section
            title="What leaves your agency"
            headingLevel={3}
            note={periodText(preview.data.from, preview.data.to, today)}
          >
            <FiguresShown figures={preview.data.figures} today={today} />
          </Section>
          <Section title="What stays" headingLevel={3}>
            <p>
              {preview.data.figures.is === "review"
                ? "Names of reviewers and staff, what they saw and recommend, the report, the action plan and every record behind a score stay with you."
                : "Names, numbers and dates of people, every record, each specialist's figures and each hidden count stay with you: a hidden count is not sent at all."}{" "}
              The figures are kept as they are now. You can withdraw them; whoever has read them before has
              read them.
            </p>
          </Section>
        </Stack>
      )}
    </Dialog>
  );
}
