import type { SharingBand } from "@ips/contract";
import { formatMonthDay } from "@ips/i18n/format-date";
import { groupShortName } from "../record/group-short-name.ts";

type Share = SharingBand["sharedWith"][number];

/** What stands under the title of a person's page. */
export type BandText = { shared: boolean; sentences: string[] };

/**
 * Who else sees this record, and what of the other agency's record is seen here.
 *
 * @param own false for the other agency's record, opened by a release
 * @example
 * bandText({ own: true, band, ours: "program", today }).sentences;
 * // => ["Shared with State VR, North Office until Mar 1 · plan, jobs"]
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
  const given = band.sharedWith.map((share) => `Shared with ${shareText(share, today)}`);
  const received = band.receivedFrom.map((share) =>
    own ? `You see from ${shareText(share, today)}` : `Shared with you by ${shareText(share, today)}`,
  );
  const alone = own && given.length === 0 ? [`Only your ${ours}`] : [];
  return { shared: given.length > 0 || !own, sentences: [...alone, ...given, ...received] };
}

function shareText({ agencyName, unitName, groups, expiresOn }: Share, today: string): string {
  const whom = unitName ? `${agencyName}, ${unitName}` : agencyName;
  // Every release names the person; said only where nothing else is shared.
  const beside = groups.filter((group) => group !== "identity");
  return `${whom} until ${formatMonthDay(expiresOn, "en", today)} · ${(beside.length > 0 ? beside : groups).map(groupShortName).join(", ")}`;
}
