import { formatNumber } from "@ips/i18n/format-number";

/**
 * How large a file is, as people say it.
 *
 * @param bytes a whole number of bytes.
 * @example
 * fileSize(2_411_724); // => "2.3 MB"
 */
export function fileSize(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes >= 1) return `${formatNumber(Math.round(megabytes * 10) / 10, "en")} MB`;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), "en")} KB`;
}
