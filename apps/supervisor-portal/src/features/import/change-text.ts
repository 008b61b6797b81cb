import type { ImportSheetResult } from "@ips/contract";
import { formatBirthDate } from "@ips/i18n/format-date";
import { formatMoney } from "@ips/i18n/format-number";

type Change = ImportSheetResult["corrections"][number]["changes"][number];

/**
 * One value of a correction as people read it; an empty cell is said.
 *
 * @example
 * changeText("money", "1736"); // => "$17.36"
 * changeText("date", "2026-03-01"); // => "Mar 1, 2026"
 */
export function changeText(kind: Change["kind"], value: string | null): string {
  if (value === null || value === "") return "empty";
  switch (kind) {
    case "money":
      return Number.isFinite(Number(value)) ? formatMoney(Number(value), "en") : value;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatBirthDate(value, "en") : value;
    case "yes-no":
      return value === "true" ? "yes" : value === "false" ? "no" : value;
    case "code":
      return value.replaceAll("-", " ");
    case "text":
    case "number":
      return value;
  }
}
