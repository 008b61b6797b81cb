import type { ReviewView } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { newId } from "@ips/portal-kit/new-id";
import { readAppError } from "@ips/portal-kit/read-app-error";
import { useDraft } from "@ips/portal-kit/use-draft";
import { useSession } from "@ips/screens/shell/session.tsx";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { afterSaving, parseUnsaved, type RatingValue, type UnsavedRatings } from "./unsaved-ratings.ts";

/** Where what was rated is: saved; being saved; waiting on this device for a connection; refused, with the reason. */
export type SavingState = "saved" | "saving" | "waiting" | "refused";

const pauseMs = 700;
const againMs = 10_000;

/**
 * The ratings of the reader's own seat. Each change is kept in this browser at once and saved after a pause; without a connection it waits here,
 * survives a reload, and is sent when there is one again. What has been saved is dropped from the browser.
 */
export function useRatings(review: ReviewView, memberId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const { user } = useSession();
  const { reviewId } = review;
  const draft = useDraft<UnsavedRatings>(user.userId, `review.${reviewId}`, {}, parseUnsaved);
  const latest = useRef(draft.value);
  const [state, setState] = useState<SavingState>(Object.keys(draft.value).length > 0 ? "waiting" : "saved");
  const [refusal, setRefusal] = useState<unknown>(null);
  const rate = useMutation(api.review.rate.mutationOptions());
  const sending = useRef(false);

  const keep = (next: UnsavedRatings) => {
    latest.current = next;
    if (Object.keys(next).length === 0) draft.reset({});
    else draft.set(next);
  };
  const remember = (item: number, { score, comment }: RatingValue) =>
    queries.setQueryData(api.review.get.queryKey({ reviewId }), (before: ReviewView | undefined) =>
      before === undefined
        ? before
        : {
            ...before,
            ratings: [
              ...before.ratings.filter((each) => each.memberId !== memberId || each.item !== item),
              { memberId, item, score, comment },
            ],
          },
    );
  const send = useEffectEvent(async () => {
    if (sending.current) return;
    sending.current = true;
    setState("saving");
    try {
      for (;;) {
        const [first] = Object.entries(latest.current);
        if (first === undefined) break;
        const [item, value] = [Number(first[0]), first[1]];
        await rate.mutateAsync({ reviewId, ratingId: newId(), item, ...value });
        remember(item, value);
        keep(afterSaving(latest.current, item, value));
      }
      setRefusal(null);
      setState("saved");
    } catch (error) {
      const offline = ["no-connection", "unavailable"].includes(readAppError(error).code);
      setRefusal(offline ? null : error);
      setState(offline ? "waiting" : "refused");
    } finally {
      sending.current = false;
    }
  });

  const unsaved = draft.value;
  const waiting = Object.keys(unsaved).length > 0;
  useEffect(() => {
    if (Object.keys(unsaved).length === 0) return undefined;
    const soon = setTimeout(() => void send(), pauseMs);
    const again = setInterval(() => void send(), againMs);
    const online = () => void send();
    window.addEventListener("online", online);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      window.removeEventListener("online", online);
    };
  }, [unsaved]);

  const saved = new Map(
    review.ratings.filter((each) => each.memberId === memberId).map((each) => [each.item, each]),
  );
  const valueOf = (item: number): RatingValue =>
    unsaved[item] ?? saved.get(item) ?? { score: null, comment: "" };
  return {
    valueOf,
    set: (item: number, value: RatingValue) => keep({ ...latest.current, [item]: value }),
    state,
    refusal,
    keptHere: draft.kept,
    waiting,
  };
}
