import type { OpeningView } from "@ips/contract";
import { breakGlassReasonName } from "@ips/i18n/break-glass-reason";
import { breakGlassVerdictName } from "@ips/i18n/break-glass-verdict";
import { DescriptionList } from "@ips/ui/description-list";
import { Day, Moment } from "../record/day.tsx";

/** When, why, how long, how often it was looked at, and what was said of it. */
export function OpeningFacts({ opening }: { opening: OpeningView }) {
  const { openedAt, expiresOn, open, reason, words, looks, review } = opening;
  return (
    <DescriptionList
      items={[
        { term: "Opened", description: <Moment at={openedAt} /> },
        { term: "Reason", description: `${breakGlassReasonName(reason)}: ${words}` },
        {
          term: open ? "Open until" : "Closed",
          description: open ? <Day on={expiresOn} /> : "The record is closed to them again.",
        },
        ...(looks === null
          ? []
          : [
              {
                term: "Pages opened",
                description: looks === 0 ? "None so far" : String(looks),
              },
            ]),
        ...(review === null
          ? []
          : [
              {
                term: breakGlassVerdictName(review.verdict),
                description: (
                  <>
                    {review.words} ({review.byName}, <Moment at={review.at} />)
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}
