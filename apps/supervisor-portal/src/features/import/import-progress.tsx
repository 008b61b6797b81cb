import type { ImportRunOutput } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { Progress } from "@ips/ui/progress";

/** How far the reading of rows has come, and how fast it goes. */
export function ImportProgress({
  progress,
  label,
  leave,
}: {
  progress: ImportRunOutput["progress"] | null;
  label: string;
  leave: string;
}) {
  if (!progress) return <Progress label={label} text={leave} />;
  const { sheet, rows, totalRows, rowsPerSecond } = progress;
  const n = (value: number) => formatNumber(Math.round(value), "en");
  const said = [
    `${n(rows)} of ${n(totalRows)} rows`,
    sheet,
    rowsPerSecond ? `${n(rowsPerSecond)} a second` : null,
  ]
    .filter(Boolean)
    .join(" · ");
  return (
    <Progress
      label={label}
      {...(totalRows > 0 ? { share: rows / totalRows } : {})}
      text={
        <>
          {said}
          <br />
          {leave}
        </>
      }
    />
  );
}
