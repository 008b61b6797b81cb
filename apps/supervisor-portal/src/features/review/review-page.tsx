import type { ReviewView } from "@ips/contract";
import { formatDay } from "@ips/i18n/format-date";
import { reviewStageName } from "@ips/i18n/review-stage";
import { useApi } from "@ips/portal-kit/api";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { useParam } from "@ips/screens/record/use-param.ts";
import { useLiveState, useLiveWish } from "@ips/screens/shell/live-updates.tsx";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { Alert } from "@ips/ui/alert";
import { Breadcrumb } from "@ips/ui/breadcrumb";
import { PageHeader } from "@ips/ui/page-header";
import { Skeleton } from "@ips/ui/skeleton";
import { Status } from "@ips/ui/status";
import { Tabs } from "@ips/ui/tabs";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { PlanBand } from "./plan-band.tsx";
import { partSearch, type ReviewPart } from "./part-search.ts";
import { partsOf } from "./review-parts.ts";
import { mySeatIn, ratersOf, resultText, reviewTitle, stageStatus, visitText } from "./review-text.ts";
import { StageActions } from "./stage-actions.tsx";
import { useReviewNews } from "./use-review-news.ts";

/** Without a line on which changes are told: how often an open review is read again. */
const othersMs = 20_000;

// A visit opens one part: the others are not loaded before they are asked for.
const AgreePart = lazy(() => import("./agree-part.tsx").then((loaded) => ({ default: loaded.AgreePart })));
const ChecklistPart = lazy(() =>
  import("./checklist-part.tsx").then((loaded) => ({ default: loaded.ChecklistPart })),
);
const ClientsPart = lazy(() =>
  import("./clients-part.tsx").then((loaded) => ({ default: loaded.ClientsPart })),
);
const PaperPart = lazy(() => import("./paper-part.tsx").then((loaded) => ({ default: loaded.PaperPart })));
const PeoplePart = lazy(() => import("./people-part.tsx").then((loaded) => ({ default: loaded.PeoplePart })));
const RatePart = lazy(() => import("./rate-part.tsx").then((loaded) => ({ default: loaded.RatePart })));

/** One review, from its plan to its close: what is to be done by whoever looks comes first. */
export function ReviewPage() {
  usePageTitle("Review");
  const api = useApi();
  const reviewId = useParam("review");
  // Several people work on it at the same time, each on their own device.
  useLiveWish({ client: null, place: null, doing: null, review: reviewId });
  const told = useLiveState() === "open";
  const query = useQuery({
    ...api.review.get.queryOptions({ reviewId }),
    refetchInterval: ({ state }) =>
      !told && ["rating", "consensus"].includes(state.data?.stage ?? "") ? othersMs : false,
  });
  const { data } = query;
  useReviewNews(data);
  if (query.isPending) return <Skeleton label="Loading the review" shape="rows" count={8} />;
  if (data === undefined)
    return (
      <Refusal
        headingLevel={1}
        error={query.error}
        onRetry={() => void query.refetch()}
        busy={query.isFetching}
      />
    );
  return <Review review={data} />;
}

function Review({ review }: { review: ReviewView }) {
  const { part: wanted } = useAddress(partSearch);
  const parts = partsOf(review);
  const part = parts.find(({ key }) => key === wanted)?.key ?? parts[0]?.key ?? "people";
  const base = `/fidelity/reviews/${review.reviewId}`;
  return (
    <>
      <PageHeader
        title={reviewTitle(review)}
        breadcrumb={
          <Breadcrumb label="Where you are" items={[{ href: "/fidelity/reviews", text: "Reviews" }]} />
        }
        sub={subLine(review)}
        band={
          <Status kind={stageStatus[review.stage]} variant="chip">
            {reviewStageName(review.stage)}
            {review.kind === "self" ? " · self-rated" : ""}
          </Status>
        }
        actions={<StageActions review={review} />}
      />
      {review.cancelReason !== null && (
        <Alert tone="warning" heading="This review was cancelled">
          {review.cancelReason}
        </Alert>
      )}
      {review.handedOverOn === null && review.kind !== "paper" && <PlanBand unitId={review.unitId} />}
      {parts.length > 1 && (
        <Tabs
          label={reviewTitle(review)}
          items={parts.map(({ key, text, count }) => ({
            href: `${base}?part=${key}`,
            text,
            count,
            current: key === part,
          }))}
        />
      )}
      <Suspense fallback={<Skeleton label="Loading this part of the review" shape="rows" count={6} />}>
        <PartOf part={part} review={review} />
      </Suspense>
    </>
  );
}

function PartOf({ part, review }: { part: ReviewPart; review: ReviewView }) {
  switch (part) {
    case "rate":
      return <RatePart review={review} />;
    case "scores":
      return <AgreePart review={review} />;
    case "paper":
      return <PaperPart review={review} />;
    case "clients":
      return <ClientsPart review={review} />;
    case "checklist":
      return <ChecklistPart review={review} />;
    case "people":
      return <PeoplePart review={review} />;
  }
}

function subLine(review: ReviewView): string {
  const { today, evidenceFrom, evidenceTo, stage, kind } = review;
  const day = (date: string) => formatDay(date, "en", today);
  const result = resultText(review.result, kind);
  const waiting = ratersOf(review).filter(({ handedIn }) => !handedIn);
  return [
    `${kind === "self" ? "Rated" : "Visit"} ${visitText(review, today)}`,
    ...(kind === "paper" ? [] : [`records of ${day(evidenceFrom)} to ${day(evidenceTo)}`]),
    ...(stage === "rating" && mySeatIn(review)?.handedIn !== false && waiting.length > 0
      ? [`${waiting.map(({ name }) => name).join(" and ")} still rating`]
      : []),
    ...(result === null ? [] : [result]),
  ].join(" · ");
}
