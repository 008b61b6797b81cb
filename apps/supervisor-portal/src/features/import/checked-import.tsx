import type { ImportPreviewOutput } from "@ips/contract";
import { useApi } from "@ips/portal-kit/api";
import { Day } from "@ips/screens/record/day.tsx";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useToday } from "@ips/screens/shell/session.tsx";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { CheckboxField } from "@ips/ui/checkbox-field";
import { FormActions } from "@ips/ui/form-actions";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { CorrectionsTable } from "./corrections-table.tsx";
import { ImportNumbers } from "./import-numbers.tsx";
import { importTotals } from "./import-totals.ts";
import { RefusedRows } from "./refused-rows.tsx";
import { rowsText } from "./rows-text.ts";
import { SheetCounts } from "./sheet-counts.tsx";
import { UnderstoodWords } from "./understood-words.tsx";

export type CheckedImportProps = {
  uploadId: string;
  runId: string;
  preview: ImportPreviewOutput;
  onBack: () => void;
  onStartAgain: () => void;
  onBegun: () => void;
};

/** The finished check: figures, faulty rows, corrections, and the one press that writes. */
export function CheckedImport({
  uploadId,
  runId,
  preview: { results, asOf },
  onBack,
  onStartAgain,
  onBegun,
}: CheckedImportProps) {
  const api = useApi();
  const today = useToday();
  const [applyCorrections, setApplyCorrections] = useState(true);
  const run = useMutation(api.import.run.mutationOptions({ onSuccess: onBegun }));
  const totals = importTotals(results);
  const writes = totals.new + (applyCorrections ? totals.corrected : 0);
  const source = { of: "uploads", id: uploadId } as const;
  return (
    <>
      <Alert tone="info">
        This is a dry run: nothing is written yet.
        {asOf !== null && asOf !== today && (
          <>
            {" "}
            Days after <Day on={asOf} /> count as lying in the future.
          </>
        )}
      </Alert>
      <ImportNumbers results={results} done={false} />
      <SheetCounts results={results} source={source} done={false} />
      <RefusedRows source={source} results={results} />
      <CorrectionsTable results={results} />
      <UnderstoodWords results={results} />
      {totals.corrected > 0 && (
        <CheckboxField
          label={`Correct ${rowsText(totals.corrected)} in the record`}
          hint="Each correction keeps the earlier value in the history. Without it the record stays as it is for these rows."
          name="apply-corrections"
          checked={applyCorrections}
          onChecked={setApplyCorrections}
        />
      )}
      {run.isError && (
        <Alert tone="error" live="assertive">
          {refusalText(run.error)}
        </Alert>
      )}
      <FormActions note={noteText(writes, totals)}>
        <Button
          variant="primary"
          busy={run.isPending}
          disabled={writes === 0}
          onClick={() => run.mutate({ runId, uploadId, applyCorrections })}
        >
          {writes === 0 ? "Nothing to import" : `Import ${rowsText(writes)}`}
        </Button>
        <Button onClick={onBack}>Back to the columns</Button>
        <Button variant="quiet" onClick={onStartAgain}>
          Start again with other files
        </Button>
      </FormActions>
    </>
  );
}

function noteText(
  writes: number,
  { refused, corrected, accepted }: ReturnType<typeof importTotals>,
): string | undefined {
  if (writes > 0)
    return refused > 0 ? "Refused rows stay out; you can download, mend and import them again." : undefined;
  if (corrected > 0) return "Without the corrections there is nothing to write.";
  if (accepted === 0) return "No row can go in as it stands: see what is wrong above.";
  return "Every good row of these files is in the record already.";
}
