import type { ImportSheetView } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";

type Dates = ImportSheetView["dates"][number];

/**
 * In which order a sheet writes month and day, and what that rests on.
 *
 * @example
 * dateOrderText({ style: "slash", order: "month-first", by: "decided", monthFirst: 120, dayFirst: 0, ambiguous: 44 });
 * // => "Dates are written month first, such as 3/25/2026: 120 of them can only be read so."
 */
export function dateOrderText({ style, order, by, monthFirst, dayFirst }: Dates): string {
  const mark = style === "dot" ? "." : "/";
  const written =
    order === "month-first"
      ? `month first, such as 3${mark}25${mark}2026`
      : `day first, such as 25${mark}3${mark}2026`;
  const sure = order === "month-first" ? monthFirst : dayFirst;
  switch (by) {
    case "decided":
      return `Dates are written ${written}: ${formatNumber(sure, "en")} of them can only be read so.`;
    case "other-files":
      return `Dates are read ${written}, as in your other files; nothing in this one decides it.`;
    case "refused-file":
      return `Dates are read ${written}, as the file of refused rows says.`;
    case "chosen":
      return `Dates are read ${written}, as you chose.`;
    case "mixed":
      return `Some dates are month first (${formatNumber(monthFirst, "en")}), some day first (${formatNumber(dayFirst, "en")}). Choose one; rows that can be read either way are refused until then.`;
    case "assumed":
      return `Nothing in the sheet says which comes first. It is read ${written}; choose if that is wrong.`;
    case "not-needed":
      return "";
  }
}
