import type { SharingBand } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { groupShortName } from "../record/group-short-name.ts";

type Share = SharingBand["sharedWith"][number];

/** What stands under the title of a person's page. */
export type BandText = { shared: boolean; sentences: readonly BandSentence[] };

/** With whom and until when; `what` follows where there is room for it, and stands on the Sharing page. */
export type BandSentence = { readonly text: string; readonly what: string | null };

/**
 * Who else sees this record, and what of the other agency's record is seen here.
 *
 * @param own false for the other agency's record, opened by a release
 * @example
 * bandText({ own: true, band, ours: "program", today }).sentences;
 * // => [{ text: "Shared with State VR, North Office until Mar 1", what: "plan, jobs" }]
 */
export function bandText({
  own,
  band,
  ours,
  today,
}: {
  own: boolean;
  band: SharingBand;
  ours: "program" | "office";
  today: string;
}): BandText {
  const given = band.sharedWith.map((share) => sentence("Shared with", share, today));
  const received = band.receivedFrom.map((share) =>
    sentence(own ? "You see from" : "Shared with you by", share, today),
  );
  const alone = own && given.length === 0 ? [{ text: `Only your ${ours}`, what: null }] : [];
  return { shared: given.length > 0 || !own, sentences: [...alone, ...given, ...received] };
}

function sentence(
  begin: string,
  { agencyName, unitName, groups, expiresOn }: Share,
  today: string,
): BandSentence {
  const whom = unitName ? `${agencyName}, ${unitName}` : agencyName;
  // Every release names the person; said only where nothing else is shared.
  const beside = groups.filter((group) => group !== "identity");
  return {
    text: `${begin} ${whom} until ${formatMonthDay(expiresOn, "en", today)}`,
    what: (beside.length > 0 ? beside : groups).map(groupShortName).join(", "),
  };
}
