import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { Button } from "@ips/ui/button";
import { ErrorState } from "@ips/ui/error-state";
import { appErrorEnglish } from "@ips/i18n/app-error-english";
import { Stack } from "@ips/ui/stack";
import { useQuery } from "@tanstack/react-query";
import { CheckedImport } from "./checked-import.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { StepHeading } from "./step-heading.tsx";

export type CheckStepProps = {
  takesFocus: boolean;
  uploadId: string;
  runId: string;
  onBack: () => void;
  onStartAgain: () => void;
  onBegun: () => void;
};

/** Step 3: everything the import would do, before it does it. */
export function CheckStep({ takesFocus, uploadId, runId, onBack, onStartAgain, onBegun }: CheckStepProps) {
  const api = useApi();
  const query = useQuery({
    ...api.import.previewResult.queryOptions({ uploadId }),
    refetchInterval: ({ state }) => (state.data?.state === "running" ? 700 : false),
    staleTime: 0,
  });
  const preview = query.data;
  return (
    <Stack gap={3}>
      <StepHeading takesFocus={takesFocus}>
        {preview?.state === "ready" ? "What the import would do" : "Checking the rows"}
      </StepHeading>
      {query.isError && !preview && (
        <>
          <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
          <Button onClick={onStartAgain}>Choose the files again</Button>
        </>
      )}
      {(query.isPending || preview?.state === "running") && (
        <ImportProgress
          progress={preview?.progress ?? null}
          label="Checking the rows"
          leave="Nothing is written. You can leave this page and come back."
        />
      )}
      {preview?.state === "none" && (
        <ErrorState
          title="The rows are not checked yet"
          todo="Go back to the columns and start the check."
          actions={<Button onClick={onBack}>Back to the columns</Button>}
        />
      )}
      {preview?.state === "failed" && (
        <ErrorState
          title={appErrorEnglish(preview.failure?.code ?? "internal").title}
          kept="Nothing was written. The files and your choices are kept."
          todo={appErrorEnglish(preview.failure?.code ?? "internal").todo}
          actions={<Button onClick={onBack}>Back to the columns</Button>}
        />
      )}
      {preview?.state === "ready" && (
        <CheckedImport
          uploadId={uploadId}
          runId={runId}
          preview={preview}
          onBack={onBack}
          onStartAgain={onStartAgain}
          onBegun={onBegun}
        />
      )}
    </Stack>
  );
}
