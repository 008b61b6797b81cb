import type { ReviewView } from "@ips/contract";
import { useSession } from "@ips/screens/shell/session.tsx";
import { useStatusMessage } from "@ips/ui/status-messages";
import { useEffect, useRef } from "react";
import { reviewNews } from "./review-news.ts";

/** How many things are said one by one; more are told together. */
const mostSaid = 2;

/** Says in the page's messages what others have just done in the review that it shows. */
export function useReviewNews(review: ReviewView | undefined): void {
  const say = useStatusMessage();
  const { name } = useSession().user;
  const last = useRef(review);
  useEffect(() => {
    const before = last.current;
    last.current = review;
    if (before === undefined || review === undefined) return;
    const news = reviewNews(before, review, name);
    const more = news.length - mostSaid;
    if (news.length > 0)
      say({
        text: [
          ...news.slice(0, mostSaid),
          ...(more > 0 ? [`${more} more ${more === 1 ? "change" : "changes"}.`] : []),
        ].join(" "),
      });
  }, [review, say, name]);
}
