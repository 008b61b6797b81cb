import type { ImportSheetResult } from "@ips/contract";
import { formatNumber } from "@ips/i18n/format-number";
import { BigNumber, BigNumbers } from "@ips/ui/big-number";
import { importTotals } from "./import-totals.ts";
import { rowsText } from "./rows-text.ts";

/** The figures of an import to steer by; `done` after it has run, before that what it would do. */
export function ImportNumbers({ results, done }: { results: readonly ImportSheetResult[]; done: boolean }) {
  const totals = importTotals(results);
  const n = (value: number) => formatNumber(value, "en");
  return (
    <BigNumbers>
      <BigNumber
        value={n(totals.accepted)}
        label={done ? "rows in the record" : "rows ready"}
        detail={`of ${rowsText(totals.rows)}`}
      />
      <BigNumber
        value={n(totals.refused)}
        label={done ? "refused" : totals.refused === 1 ? "needs you" : "need you"}
        detail={
          totals.refused === 0
            ? "no row is faulty"
            : done
              ? "mend and import them again"
              : "the other rows do not wait for them"
        }
      />
      <BigNumber
        value={n(totals.new)}
        label="new"
        detail={
          totals.unchanged > 0
            ? `${n(totals.unchanged)} in the record already`
            : "none of them was in the record"
        }
      />
      <BigNumber
        value={n(totals.corrected)}
        label={totals.corrected === 1 ? "correction" : "corrections"}
        detail={
          totals.corrected === 0 ? "no cell differs from the record" : "cells that differ from the record"
        }
      />
    </BigNumbers>
  );
}
