import type { ReviewRow, ReviewView } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { fidelityBandName } from "@ips/i18n/fidelity-band";
import { reviewKindName } from "@ips/i18n/review-kind";
import type { StatusKind } from "@ips/ui/status";

type Head = Pick<ReviewRow, "kind" | "programName" | "visitFrom" | "visitTo">;

/** "Outside review of Harbor East". */
export const reviewTitle = ({ kind, programName }: Head): string =>
  `${reviewKindName(kind)} of ${programName}`;

/** "Nov 24 to Nov 25", or one day. */
export function visitText({ visitFrom, visitTo }: Head, today: string): string {
  const day = (date: string) => formatMonthDay(date, "en", today);
  return visitFrom === visitTo ? day(visitFrom) : `${day(visitFrom)} to ${day(visitTo)}`;
}

/** "98 of 125 · Fair fidelity"; null while items are missing or it is not the reader's to know. */
export function resultText(result: ReviewRow["result"], kind: ReviewRow["kind"]): string | null {
  if (result === null) return null;
  const { total, maximum, band } = result;
  if (total === null) return null;
  const words = [`${total} of ${maximum}`, ...(band === null ? [] : [fidelityBandName(band)])];
  return [...words, ...(kind === "self" ? ["self-rated"] : [])].join(" · ");
}

/** How a stage looks beside its word. */
export const stageStatus: Readonly<Record<ReviewRow["stage"], StatusKind>> = {
  planned: "due",
  rating: "waiting",
  consensus: "waiting",
  report: "waiting",
  closed: "met",
  cancelled: "not-applicable",
};

/** The seat of whoever looks, if they have one. */
export const mySeatIn = (review: Pick<ReviewView, "members">) =>
  review.members.find(({ mine }) => mine) ?? null;

/** Members who rate and have not left. */
export const ratersOf = (review: Pick<ReviewView, "members">) => review.members.filter(({ left }) => !left);
