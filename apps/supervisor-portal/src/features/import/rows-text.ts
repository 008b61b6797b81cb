import { formatNumber } from "@ips/i18n/format-number";

/** @example rowsText(1688); // => "1,688 rows" */
export const rowsText = (rows: number): string =>
  `${formatNumber(rows, "en")} ${rows === 1 ? "row" : "rows"}`;
