import type { EvidenceRow, EvidenceRowKind, FidelityRowsOutput, RowFigure } from "@ips/contract";
import { sql } from "drizzle-orm";
import type { ActorContext } from "../../../actor-context.ts";
import { askTogether, questionOf, type Question } from "../../../query/ask-together.ts";
import { displayName } from "../../client/display-name.ts";
import type { EvidenceScope } from "../evidence-scope.ts";
import { heldJobs } from "../held-jobs.ts";
import { figures } from "./figures.ts";
import { isJobFigure, jobFigures, type CountedJob, type JobFigure } from "./job-rows.ts";

/** Records behind a figure, and what all of them come to. */
export type FigureRows = Pick<FidelityRowsOutput, "kind" | "how" | "figure" | "total" | "rows" | "next">;

/** Which figure, and from which of its rows on; `size` null: all of them. */
export type RowsOrder = {
  figure: RowFigure;
  specialist: string | null;
  after: string | null;
  size: number | null;
};

type Named = {
  clientId: string;
  number: string | null;
  firstName: string;
  lastName: string;
  preferredName: string | null;
};
type Row = Omit<EvidenceRow, "clients" | "event"> & { clients: Named[] };
type Whole = { total: number; sum: number | null; mean: number | null; groups: number };

/** Reads the records behind a figure in one statement, the latest first, as whoever asks may see them. */
export async function readRows(
  ctx: Pick<ActorContext, "run">,
  scope: EvidenceScope,
  order: RowsOrder,
): Promise<FigureRows> {
  const { figure } = order;
  return isJobFigure(figure)
    ? readJobs(ctx, scope, { ...order, figure })
    : readRecords(ctx, scope, { ...order, figure });
}

async function readRecords(
  { run }: Pick<ActorContext, "run">,
  scope: EvidenceScope,
  { figure, specialist, after, size }: RowsOrder & { figure: Exclude<RowFigure, JobFigure> },
): Promise<FigureRows> {
  const { kind, how, rows } = figures[figure];
  const records = rows({ ...scope, specialist });
  const whole: Question<Whole> = questionOf(
    sql<Whole>`select count(*)::int as total, sum(each.adds)::float8 as sum, avg(each.adds)::float8 as mean,
      count(distinct each."group")::int as groups from (${records}) each`,
    ([row]) => row ?? { total: 0, sum: null, mean: null, groups: 0 },
  );
  const page: Question<EvidenceRow[]> = questionOf(
    sql<Row>`select * from (${records}) each
      where ${after}::text is null or each.key collate "C" < ${after}::text
      order by each.key collate "C" desc limit ${size === null ? null : size + 1}::int`,
    (found) => found.map(rowOf),
  );
  const found = await run((tx) => askTogether(tx, { whole, page }));
  const { total, sum, mean, groups } = found.whole;
  const value = { rows: total, groups, sum: sum ?? 0, mean }[how];
  return { kind, how, figure: value, total, ...pageOf(found.page, size) };
}

const rowOf = ({ clients, ...row }: Row): EvidenceRow => ({
  ...row,
  clients: clients.map(({ clientId, number, ...name }) => ({ clientId, number, name: displayName(name) })),
  event: null,
});

function pageOf(rows: readonly EvidenceRow[], size: number | null): Pick<FigureRows, "rows" | "next"> {
  if (size === null || rows.length <= size) return { rows: [...rows], next: null };
  const shown = rows.slice(0, size);
  return { rows: shown, next: shown.at(-1)?.key ?? null };
}

async function readJobs(
  { run }: Pick<ActorContext, "run">,
  scope: EvidenceScope,
  { figure, after, size }: RowsOrder & { figure: JobFigure },
): Promise<FigureRows> {
  const { how, of } = jobFigures[figure];
  const kind: EvidenceRowKind = "job";
  return run(async (tx) => {
    const { jobs } = await askTogether(tx, { jobs: heldJobs(scope, (held) => of(held)) });
    const adds = jobs.flatMap((job) => job.adds ?? []);
    const sum = adds.reduce((all, each) => all + each, 0);
    const value = {
      rows: jobs.length,
      groups: new Set(jobs.map(({ group }) => group)).size,
      sum,
      mean: adds.length === 0 ? null : sum / adds.length,
    }[how];
    const rows = jobs
      .map((job) => ({ job, key: `${job.startedOn} ${job.id}` }))
      .filter(({ key }) => after === null || key < after)
      .toSorted((a, b) => (a.key < b.key ? 1 : -1));
    const wanted = size === null ? rows : rows.slice(0, size + 1);
    const names = await askTogether(tx, { people: peopleNamed(wanted.map(({ job }) => job.clientId)) });
    const shown = wanted.map(({ job, key }) => jobRow(job, key, names.people));
    return { kind, how, figure: value, total: jobs.length, ...pageOf(shown, size) };
  });
}

type People = ReadonlyMap<string, EvidenceRow["clients"][number]>;

const peopleNamed = (ids: readonly string[]): Question<People> =>
  questionOf(
    sql<Named>`select client.id as "clientId", client.number, client.first_name as "firstName", client.last_name as "lastName",
      client.preferred_name as "preferredName" from client where client.id = any(${sql.param([...new Set(ids)])}::uuid[])`,
    (rows) =>
      new Map(
        rows.map(({ clientId, number, ...name }) => [
          clientId,
          { clientId, number, name: displayName(name) },
        ]),
      ),
  );

function jobRow(job: CountedJob, key: string, people: People): EvidenceRow {
  const person = people.get(job.clientId);
  return {
    key,
    on: job.startedOn,
    until: job.endedOn,
    clients: person === undefined ? [] : [person],
    specialist: null,
    about: job.employerName,
    employerId: job.employerId,
    title: job.title,
    mode: null,
    place: null,
    vrKind: null,
    event: null,
    adds: job.adds,
    group: job.group,
  };
}
