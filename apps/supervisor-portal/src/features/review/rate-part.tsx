import type { ReviewView } from "@ips/contract";
import { fidelityScales } from "@ips/fidelity";
import { useApi } from "@ips/portal-kit/api";
import { useAddress } from "@ips/screens/record/use-address.ts";
import { refusalWords } from "@ips/screens/shell/refusal-words.ts";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { EmptyState } from "@ips/ui/empty-state";
import { Progress } from "@ips/ui/progress";
import { Stack } from "@ips/ui/stack";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ItemStrip } from "./item-strip.tsx";
import { RateItem } from "./rate-item.tsx";
import { partSearch } from "./part-search.ts";
import { mySeatIn, ratersOf } from "./review-text.ts";
import { useRatings } from "./use-ratings.ts";
import { useReviewChanged } from "./use-review-changed.ts";

/** The rating desk: one item at a time, each kept as soon as it is chosen, handed in when all of them are there. */
export function RatePart({ review }: { review: ReviewView }) {
  const seat = mySeatIn(review);
  if (seat === null) return null;
  return seat.handedIn ? <HandedIn review={review} /> : <Desk review={review} memberId={seat.memberId} />;
}

function Desk({ review, memberId }: { review: ReviewView; memberId: string }) {
  const api = useApi();
  const navigate = useNavigate();
  const changed = useReviewChanged();
  const ratings = useRatings(review, memberId);
  const { item: wanted } = useAddress(partSearch);
  const handIn = useMutation(api.review.handIn.mutationOptions({ onSuccess: changed }));
  const scale = fidelityScales.find(({ id }) => id === review.scale);
  if (scale === undefined) return null;
  const numbers = scale.items.map(({ number }) => number);
  const rated = numbers.filter((number) => ratings.valueOf(number).score !== null);
  const open = numbers.find((number) => !rated.includes(number));
  const item = scale.items.find(({ number }) => number === (wanted ?? open ?? 1)) ?? scale.items[0];
  if (item === undefined) return null;
  const go = (number: number) =>
    void navigate({
      href: `/fidelity/reviews/${review.reviewId}?part=rate&item=${Math.min(Math.max(number, 1), numbers.length)}`,
      replace: true,
    });
  const whole = rated.length === numbers.length;
  return (
    <Stack gap={3}>
      <Progress
        label="Your ratings"
        share={rated.length / numbers.length}
        text={`${rated.length} of ${numbers.length} rated. Nobody else sees them until all have handed in.`}
      />
      <ItemStrip
        items={scale.items}
        current={item.number}
        scoreOf={(number) => ratings.valueOf(number).score}
        onGo={go}
      />
      <RateItem
        key={item.number}
        review={review}
        scale={scale}
        item={item}
        value={ratings.valueOf(item.number)}
        onValue={(value) => ratings.set(item.number, value)}
        onGo={go}
        last={numbers.length}
        saving={ratings.state}
        keptHere={ratings.keptHere}
      />
      {ratings.state === "refused" && (
        <Alert tone="error" heading={refusalWords(ratings.refusal).title} live="polite">
          {refusalWords(ratings.refusal).todo} What you rated is kept on this device.
        </Alert>
      )}
      {handIn.isError && (
        <Alert tone="error" heading={refusalWords(handIn.error).title} live="polite">
          {refusalWords(handIn.error).todo}
        </Alert>
      )}
      <div className="ips-review__hand-in">
        <Button
          variant={whole ? "primary" : "secondary"}
          disabled={!whole || ratings.waiting}
          busy={handIn.isPending}
          onClick={() => handIn.mutate({ reviewId: review.reviewId })}
        >
          Hand in my ratings
        </Button>
        <p className="ips-review__quiet">
          {whole
            ? "After that you can change them only while somebody else is still rating."
            : `Open: ${numbers.filter((number) => !rated.includes(number)).join(", ")}`}
        </p>
      </div>
    </Stack>
  );
}

function HandedIn({ review }: { review: ReviewView }) {
  const api = useApi();
  const changed = useReviewChanged();
  const takeBack = useMutation(api.review.takeBack.mutationOptions({ onSuccess: changed }));
  const waiting = ratersOf(review).filter(({ handedIn }) => !handedIn);
  return (
    <EmptyState
      headingLevel={2}
      icon="check"
      title="Your ratings are handed in"
      action={
        <Button
          icon="undo"
          busy={takeBack.isPending}
          onClick={() => takeBack.mutate({ reviewId: review.reviewId })}
        >
          Take them back
        </Button>
      }
    >
      {waiting.map(({ name }) => name).join(" and ")} {waiting.length === 1 ? "is" : "are"} still rating. When
      everybody has handed in, the ratings stand side by side here.
    </EmptyState>
  );
}
