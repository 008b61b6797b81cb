import type { Language } from "@ips/domain";
import { localeOf } from "./internal/intl.ts";

/**
 * A number with the language's separators.
 *
 * @example
 * formatNumber(1688, "en"); // => "1,688"
 */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/**
 * Money from integer cents.
 *
 * @example
 * formatMoney(1736, "en"); // => "$17.36"
 */
export const formatMoney = (cents: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: "currency", currency: "USD" }).format(cents / 100);

/**
 * A share with its denominator, so that no percentage stands alone; without anything to divide by only the count is said.
 *
 * @example
 * formatShare(26, 45, "en"); // => "26 of 45 · 58 %"
 * formatShare(0, 0, "en"); // => "0 of 0"
 */
export function formatShare(part: number, whole: number, language: Language): string {
  const of = language === "es" ? "de" : "of";
  const counts = `${formatNumber(part, language)} ${of} ${formatNumber(whole, language)}`;
  return whole === 0 ? counts : `${counts} · ${Math.round((part * 100) / whole)} %`;
}
