import type { ReferenceUnit } from "@ips/domain";
import { formatMoney, formatNumber } from "@ips/i18n/format-number";
import { referenceUnitName } from "@ips/i18n/reference-unit";

/**
 * An amount of a loaded table as people read it: cents as dollars, with what it counts.
 *
 * @example
 * thresholdAmount({ amount: 4_500_000, unit: "cents-a-year" }); // => "$45,000.00 a year"
 */
export const thresholdAmount = ({ amount, unit }: { amount: number; unit: ReferenceUnit }): string =>
  unit.startsWith("cents-")
    ? `${formatMoney(amount, "en")} ${referenceUnitName(unit).replace("dollars ", "")}`
    : `${formatNumber(amount, "en")} ${referenceUnitName(unit)}`;
