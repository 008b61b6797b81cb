import { useApi } from "@ips/portal-kit/api";
import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { refusalText } from "@ips/screens/shell/refusal-words.ts";
import { useToday } from "@ips/screens/shell/session.tsx";
import { usePortalContext } from "@ips/screens/shell/use-portal-context.ts";
import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { DateField } from "@ips/ui/date-field";
import { Disclosure } from "@ips/ui/disclosure";
import { FormActions } from "@ips/ui/form-actions";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ImportSession } from "./import-session.ts";
import { SheetCard } from "./sheet-card.tsx";
import { previewChoices, sheetStanding } from "./sheet-choices.ts";
import { StepHeading } from "./step-heading.tsx";

export type ColumnsStepProps = {
  takesFocus: boolean;
  uploadId: string;
  session: ImportSession;
  onSession: (next: Partial<ImportSession>) => void;
  onReady: () => void;
  onStartAgain: () => void;
};

/** Step 2: what each sheet is and what its columns hold, as recognised and as corrected. */
export function ColumnsStep({
  takesFocus,
  uploadId,
  session,
  onSession,
  onReady,
  onStartAgain,
}: ColumnsStepProps) {
  const api = useApi();
  const today = useToday();
  const queryClient = useQueryClient();
  const { client } = usePortalContext();
  const query = useQuery({
    queryKey: ["import.recognise", uploadId, session.choices],
    queryFn: () => client.import.recognise.mutate({ uploadId, sheets: [...session.choices] }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const preview = useMutation(
    api.import.preview.mutationOptions({
      onSuccess: () => {
        queryClient.removeQueries(api.import.previewResult.queryFilter({ uploadId }));
        onReady();
      },
    }),
  );
  const sheets = query.data?.sheets ?? [];
  const standings = sheets.map(sheetStanding);
  const count = (standing: (typeof standings)[number]) =>
    standings.filter((each) => each === standing).length;
  const blocked = count("needs-columns") > 0 || count("ready") === 0;
  return (
    <>
      <StepHeading takesFocus={takesFocus}>What the sheets hold</StepHeading>
      {query.isPending && (
        <Skeleton label="Recognising the sheets" shape="cards" count={Math.max(1, session.files.length)} />
      )}
      {query.isError && !query.data && (
        <>
          <Refusal error={query.error} onRetry={() => void query.refetch()} busy={query.isFetching} />
          <Button onClick={onStartAgain}>Choose the files again</Button>
        </>
      )}
      {query.data && (
        <Stack gap={3}>
          <p aria-live="polite">
            {summary(count("ready"), count("needs-columns"), count("left-out") + count("unreadable"))}
          </p>
          {sheets.map((sheet) => (
            <SheetCard
              key={sheet.sheetId}
              sheet={sheet}
              fields={query.data.fields}
              choices={session.choices}
              onChoices={(choices) => onSession({ choices })}
            />
          ))}
          <Disclosure button="These sheets are of an earlier day">
            <DateField
              label="Up to which day the sheets were kept"
              hint="A date after this day counts as lying in the future, and its row is refused. Left empty, that day is today."
              name="as-of"
              value={session.asOf ?? ""}
              onValue={(value) => onSession({ asOf: value === "" ? null : value })}
              quick={[{ value: today, text: "Today" }]}
            />
          </Disclosure>
          {preview.isError && (
            <Alert tone="error" live="assertive">
              {refusalText(preview.error)}
            </Alert>
          )}
          <FormActions
            note={
              blocked
                ? "Say which column holds what is missing, or leave the sheet out."
                : "The check writes nothing."
            }
          >
            <Button
              variant="primary"
              busy={preview.isPending || query.isFetching}
              disabled={blocked}
              onClick={() =>
                preview.mutate({
                  uploadId,
                  asOf: session.asOf,
                  sheets: previewChoices(session.choices, sheets),
                })
              }
            >
              Check the rows
            </Button>
            <Button variant="quiet" onClick={onStartAgain}>
              Start again with other files
            </Button>
          </FormActions>
        </Stack>
      )}
    </>
  );
}

function summary(ready: number, waiting: number, out: number): string {
  const sheets = (count: number) => `${count} ${count === 1 ? "sheet" : "sheets"}`;
  return [
    `${sheets(ready)} recognised`,
    waiting > 0 ? `${sheets(waiting)} with a column missing` : null,
    out > 0 ? `${sheets(out)} left out` : null,
  ]
    .filter(Boolean)
    .join(" · ");
}
