import { Refusal } from "@ips/screens/shell/refusal.tsx";
import { usePageTitle } from "@ips/screens/shell/use-page-title.ts";
import { EmptyState } from "@ips/ui/empty-state";
import { PageHeader } from "@ips/ui/page-header";
import { SelectField } from "@ips/ui/select-field";
import { Skeleton } from "@ips/ui/skeleton";
import { Stack } from "@ips/ui/stack";
import type { ReactNode } from "react";

type Program = { readonly unitId: string; readonly name: string };

/** What a page about one program reads: the programs to choose from, and the one that is shown; null where the reader works in none. */
export type OfPrograms = { readonly programs: readonly Program[]; readonly program: Program | null };

type ProgramPageProps<D extends OfPrograms> = {
  title: string;
  sub?: string | undefined;
  actions?: ReactNode;
  query: {
    readonly data: D | undefined;
    readonly isPending: boolean;
    readonly isError: boolean;
    readonly isFetching: boolean;
    readonly error: unknown;
    readonly refetch: () => unknown;
  };
  /** What is loading, for who does not see it; and how many rows of it. */
  loading: { label: string; rows: number };
  /** What will stand here, for a reader who works in no program yet. */
  empty: string;
  onProgram: (unitId: string) => void;
  children: (data: D & { readonly program: Program }) => ReactNode;
};

/** The frame of a page about one program: its title, the choice of the program where there are several, and what stands there while it loads, fails or is empty. */
export function ProgramPage<D extends OfPrograms>({
  title,
  sub,
  actions,
  query,
  loading,
  empty,
  onProgram,
  children,
}: ProgramPageProps<D>) {
  usePageTitle(title);
  const { data, isPending, isError, isFetching, error, refetch } = query;
  return (
    <>
      <PageHeader title={title} sub={sub} actions={actions} />
      {isPending && <Skeleton label={loading.label} shape="rows" count={loading.rows} />}
      {isError && !data && <Refusal error={error} onRetry={() => void refetch()} busy={isFetching} />}
      {data && data.program === null && (
        <EmptyState headingLevel={2} icon="gauge" title={empty}>
          An administrator sets in which program you work, under Staff.
        </EmptyState>
      )}
      {data && data.program !== null && (
        <Stack gap={4}>
          {data.programs.length > 1 && (
            <SelectField
              label="Program"
              name="program"
              width="narrow"
              options={data.programs.map(({ unitId, name }) => ({ value: unitId, text: name }))}
              value={data.program.unitId}
              onChange={({ target }) => onProgram(target.value)}
            />
          )}
          {children({ ...data, program: data.program })}
        </Stack>
      )}
    </>
  );
}
