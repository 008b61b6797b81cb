import type { ImportRunOutput } from "@ips/contract";
import { appErrorEnglish } from "@ips/i18n/app-error-english";
import { Alert } from "@ips/ui/alert";
import { ButtonLink } from "@ips/ui/button-link";
import { FormActions } from "@ips/ui/form-actions";
import { ImportNumbers } from "./import-numbers.tsx";
import { importTotals } from "./import-totals.ts";
import { RefusedRows } from "./refused-rows.tsx";
import { rowsText } from "./rows-text.ts";
import { SheetCounts } from "./sheet-counts.tsx";

/** What became of an import: counts per sheet, refused rows to download, where to go on. */
export function ImportOutcome({ run }: { run: ImportRunOutput }) {
  const source = { of: "runs", id: run.runId } as const;
  const { refused } = importTotals(run.results);
  return (
    <>
      <OutcomeAlert run={run} refused={refused} />
      {run.results.length > 0 && (
        <>
          <ImportNumbers results={run.results} done />
          <SheetCounts results={run.results} source={source} done />
          <RefusedRows source={source} results={run.results} />
        </>
      )}
      <FormActions>
        <ButtonLink variant="primary" href="/caseload">
          See the caseload
        </ButtonLink>
        <ButtonLink href="/team">See the team</ButtonLink>
        <ButtonLink variant="quiet" href="/import">
          Import more files
        </ButtonLink>
      </FormActions>
    </>
  );
}

function OutcomeAlert({ run: { state, failure }, refused }: { run: ImportRunOutput; refused: number }) {
  if (state === "finished") {
    return (
      <Alert tone="success" live="polite">
        {refused === 0
          ? "Every row is in the record."
          : `The good rows are in the record. ${rowsText(refused)} stayed out: download them below, mend them, and import that file again.`}
      </Alert>
    );
  }
  const words = failure ? appErrorEnglish(failure.code) : null;
  return (
    <Alert tone="error" heading={words?.title ?? "The server ended in the middle of this import"}>
      {words?.todo ??
        "Import the same files again: what is in the record already is recognised and not written twice."}{" "}
      Every sheet below is in the record as a whole; the others are not there at all.
    </Alert>
  );
}
