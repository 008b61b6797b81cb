import type { SharingBand } from "@ips/contract";
import { dataGroupName } from "@ips/i18n/data-group";
import { formatMonthDay } from "@ips/i18n/format-date";

type Share = SharingBand["sharedWith"][number];

/** What stands under the title of a person's page. */
export type BandText = { shared: boolean; text: string };

/**
 * Who else sees this record, and what of another record is seen here, in a sentence or two.
 *
 * @param own false for the other agency's record, opened by a release
 * @example
 * bandText({ own: true, band, ours: "program", today }).text;
 * // => "Shared with State VR, North Office until Mar 1 · job search plan, jobs and wages"
 */
export function bandText({ own, band, ours, today }: { own: boolean; band: SharingBand; ours: "program" | "office"; today: string }): BandText {
  const given = band.sharedWith.map((share) => `Shared with ${shareText(share, today)}`);
  const received = band.receivedFrom.map((share) => `${own ? "Shown to you" : "Shared with you"} by ${shareText(share, today)}`);
  const alone = own && given.length === 0 ? [`Only your ${ours}`] : [];
  return { shared: given.length > 0 || !own, text: [...alone, ...given, ...received].join(". ") };
}

function shareText({ agencyName, unitName, groups, expiresOn }: Share, today: string): string {
  const whom = unitName ? `${agencyName}, ${unitName}` : agencyName;
  return `${whom} until ${formatMonthDay(expiresOn, "en", today)} · ${groups.map((group) => inSentence(dataGroupName(group))).join(", ")}`;
}

/** A name as it stands inside a sentence: abbreviations keep their capitals. */
const inSentence = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));
