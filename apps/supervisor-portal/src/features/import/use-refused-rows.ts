import type { ImportRefusedOutput, ImportSheetResult } from "@ips/contract";
import { usePortalContext } from "@ips/screens/shell/use-portal-context.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { RefusedSource } from "./sheet-counts.tsx";

type Place = { sheet: number; afterLine: number };
type Problem = ImportRefusedOutput["rows"][number]["problems"][number];

/** One thing that is wrong with one row. */
export type RefusedProblem = { key: string; sheet: ImportSheetResult; line: number; problem: Problem };

/** How many rows are fetched at a time, over all sheets. */
const pageRows = 200;

/** The refused rows of sheets, one after another, as many as are asked for. */
export function useRefusedRows(source: RefusedSource, results: readonly ImportSheetResult[]) {
  const { client } = usePortalContext();
  const sheets = results.filter(({ refused }) => refused > 0);
  const of = source.of === "uploads" ? { uploadId: source.id } : { runId: source.id };

  async function page(
    from: Place,
  ): Promise<{ problems: RefusedProblem[]; rows: number; next: Place | null }> {
    const problems: RefusedProblem[] = [];
    let rows = 0;
    let place: Place | null = from;
    while (place !== null && rows < pageRows) {
      const sheet: ImportSheetResult | undefined = sheets[place.sheet];
      if (!sheet) return { problems, rows, next: null };
      const { sheetId } = sheet;
      const found: ImportRefusedOutput = await client.import.refused.query({
        of,
        sheetId,
        afterLine: place.afterLine,
        limit: pageRows - rows,
      });
      rows += found.rows.length;
      for (const row of found.rows)
        for (const [index, problem] of row.problems.entries())
          problems.push({ key: `${sheetId}-${row.line}-${index}`, sheet, line: row.line, problem });
      if (found.nextAfterLine !== null) place = { sheet: place.sheet, afterLine: found.nextAfterLine };
      else place = place.sheet + 1 < sheets.length ? { sheet: place.sheet + 1, afterLine: 0 } : null;
    }
    return { problems, rows, next: place };
  }

  return useInfiniteQuery({
    queryKey: [
      "import.refused",
      source.of,
      source.id,
      sheets.map(({ sheetId, refused }) => `${sheetId}:${refused}`),
    ],
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: { sheet: 0, afterLine: 0 },
    getNextPageParam: ({ next }) => next,
    enabled: sheets.length > 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
}
