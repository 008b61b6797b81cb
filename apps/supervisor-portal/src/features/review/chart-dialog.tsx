import type { ReviewChartFact, ReviewClient, ReviewView } from "@ips/contract";
import { contactModeName } from "@ips/i18n/contact-mode";
import { contactPlaceName } from "@ips/i18n/contact-place";
import { employerContactPurposeName } from "@ips/i18n/employer-contact-purpose";
import { episodeExitReasonName } from "@ips/i18n/episode-exit-reason";
import { formatDay } from "@ips/i18n/format-date";
import { jobEndReasonName } from "@ips/i18n/job-end-reason";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { EntryDialog } from "@ips/screens/record/entry-dialog.tsx";
import { useEntry } from "@ips/screens/record/use-entry.ts";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { DescriptionList } from "@ips/ui/description-list";
import { Dialog } from "@ips/ui/dialog";
import { Skeleton } from "@ips/ui/skeleton";
import { TextAreaField } from "@ips/ui/text-area-field";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useReviewChanged } from "./use-review-changed.ts";

type Props = { review: ReviewView; person: ReviewClient; onClose: () => void };

/** One person's chart: the reason first, then its dates. */
export function ChartDialog(props: Props) {
  const api = useApi();
  const changed = useReviewChanged();
  const { review, person, onClose } = props;
  const { reviewId } = review;
  const open = useMutation(api.review.openChart.mutationOptions());
  const opened = person.opened || open.isSuccess;
  const entry = useEntry({
    name: `review.chart.${reviewId}.${person.number}`,
    initial: () => ({ chartId: newId(), words: "" }),
    check: ({ words }) => (words.trim() === "" ? { words: "Say what you want to find out." } : {}),
    save: (values) => open.mutateAsync({ reviewId, number: person.number, ...values }),
    onSaved: () => void changed(),
  });
  if (opened) return <Facts {...props} />;
  return (
    <EntryDialog
      entry={entry}
      onClose={onClose}
      title={`Open the chart of client ${person.number}`}
      submitText="Open the chart"
    >
      <p>
        It shows dates and counts, no names, no notes and nothing from VR. The program’s supervisor is told
        that you opened it and why, and it stands on the person’s own record of who has looked.
      </p>
      <TextAreaField label="What you want to find out" rows={2} {...entry.text("words")} />
    </EntryDialog>
  );
}

function Facts({ review, person, onClose }: Props) {
  const api = useApi();
  const query = useQuery(api.review.chart.queryOptions({ reviewId: review.reviewId, number: person.number }));
  return (
    <Dialog open onClose={onClose} title={`Client ${person.number}`} closeLabel="Close" size="large">
      {query.isPending && <Skeleton label="Loading the chart" shape="rows" count={6} />}
      {query.isError && (
        <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
      )}
      {query.data && (
        <DescriptionList
          items={query.data.facts.map((fact, index) => ({
            key: `${index}`,
            term: formatDay(fact.on, "en", review.today),
            description: factText(fact),
          }))}
        />
      )}
    </Dialog>
  );
}

function factText(fact: ReviewChartFact): string {
  switch (fact.kind) {
    case "program-entry":
      return "Came to the program";
    case "program-exit":
      return fact.reason === null
        ? "Left the program"
        : `Left the program: ${episodeExitReasonName(fact.reason)}`;
    case "specialist":
      return "Given to a specialist";
    case "contact":
      return `Contact, ${contactPlaceName(fact.place)}, ${fact.minutes} minutes`;
    case "employer-contact":
      return [
        `Employer, ${contactModeName(fact.mode)}`,
        ...(fact.purpose === null ? [] : [employerContactPurposeName(fact.purpose)]),
        ...(fact.hiringManager ? ["with somebody who hires"] : []),
      ].join(", ");
    case "job-start":
      return `Began a job: ${fact.title}${fact.hoursPerWeek === null ? "" : `, ${fact.hoursPerWeek} hours a week`}`;
    case "job-end":
      return `Job ended: ${fact.title}${fact.reason === null ? "" : `, ${jobEndReasonName(fact.reason)}`}`;
  }
}
