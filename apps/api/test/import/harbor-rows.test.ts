import { rowFigures, type CountedHow, type EvidenceRow, type RowFigure } from "@ips/contract";
import type { EvidenceInput } from "@ips/fidelity";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "../../src/cli/agency-named.ts";
import type { ActorContext } from "../../src/actor-context.ts";
import { evidenceWindow } from "../../src/features/fidelity/evidence-window.ts";
import { programNamed } from "../../src/features/fidelity/program-named.ts";
import { readEvidence, type ProgramEvidence } from "../../src/features/fidelity/read-evidence.ts";
import { readRows, type FigureRows } from "../../src/features/fidelity/rows/read-rows.ts";
import { harborFolder, harborTruth } from "./harbor.ts";
import { importWorld, type ImportWorld } from "./import-world.ts";

const window = evidenceWindow(harborTruth.asOf);
/** Small enough that every figure needs several pages. */
const pageSize = 25;

/** Items whose figures the truth does not hold: they come to their records alone. */
const besides = [3, 23];

let world: ImportWorld;
let ctx: ActorContext;
const found = new Map<string, { unitId: string; evidence: ProgramEvidence }>();
beforeAll(async () => {
  world = await importWorld();
  await world.bring(harborFolder);
  ctx = systemContext(world.api.deps, world.agency, "test", harborTruth.asOf);
  for (const name of Object.keys(harborTruth.programs)) {
    const unitId = (await programNamed(ctx, name)).program?.id ?? "";
    found.set(name, { unitId, evidence: await readEvidence(ctx, { unitId, asOf: harborTruth.asOf }) });
  }
}, 120_000);
afterAll(() => world.api.close());

const opens = (key: string): key is RowFigure => (rowFigures as readonly string[]).includes(key);

/** All rows of a figure, page by page. */
async function allRows(program: string, figure: RowFigure, specialist: string | null) {
  const scope = { unitId: found.get(program)?.unitId ?? "", window };
  const pages: FigureRows[] = [];
  let after: string | null = null;
  do {
    const page: FigureRows = await readRows(ctx, scope, { figure, specialist, after, size: pageSize });
    pages.push(page);
    after = page.next;
  } while (after !== null);
  return { ...(pages[0] as FigureRows), rows: pages.flatMap(({ rows }) => rows) };
}

/** What rows come to, counted here once more. */
function comeTo(how: CountedHow, rows: readonly EvidenceRow[]): number | null {
  const adds = rows.flatMap((row) => row.adds ?? []);
  const sum = adds.reduce((all, each) => all + each, 0);
  if (how === "rows") return rows.length;
  if (how === "groups") return new Set(rows.map(({ group }) => group)).size;
  if (how === "sum") return sum;
  return adds.length === 0 ? null : sum / adds.length;
}

describe.each(Object.keys(harborTruth.programs))(
  "%s: every figure opens to records that come to it",
  (program) => {
    test("item by item, to the row", async () => {
      const { estimates } = found.get(program)?.evidence ?? { estimates: [] };
      const inputs = estimates.flatMap(({ item, inputs: behind }) =>
        behind.flatMap((input): (EvidenceInput & { item: number; key: RowFigure })[] =>
          opens(input.key) ? [{ ...input, key: input.key, item }] : [],
        ),
      );
      expect(new Set(inputs.map(({ item }) => item))).toEqual(
        new Set([...Object.keys(harborTruth.programs[program]?.evidence ?? {}).map(Number), ...besides]),
      );
      const shown = estimates.flatMap(({ item, forReviewer }) =>
        forReviewer.flatMap((figure) => (opens(figure.key) ? [{ ...figure, key: figure.key, item }] : [])),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const { item, key, value, specialist } of [...inputs, ...shown]) {
        const { how, figure, total, rows } = await allRows(program, key, specialist ?? null);
        const which = `item ${item}, ${key}${specialist === undefined ? "" : ` of ${specialist}`}`;
        expect(rows.length, which).toBe(total);
        expect(new Set(rows.map((row) => row.key)).size, which).toBe(total);
        expect(figure, which).toBeCloseTo(value, 9);
        expect(comeTo(how, rows), which).toBeCloseTo(value, 9);
      }
    });

    test("the sums and counts are those of the truth", async () => {
      const truth = harborTruth.programs[program]?.evidence ?? {};
      const counts: readonly [RowFigure, unknown][] = [
        ["open-clients", truth["1"]?.["open"]],
        ["entered", truth["15"]?.["entered"]],
        ["with-first-contact", truth["15"]?.["withContact"]],
        ["jobs", truth["19"]?.["jobs"]],
        ["competitive-permanent", truth["21"]?.["competitivePermanent"]],
        ["current-jobs", truth["21"]?.["currentJobs"]],
      ];
      for (const [figure, expected] of counts)
        expect((await allRows(program, figure, null)).rows.length, figure).toBe(expected);
      const missing = await allRows(program, "without-first-contact", null);
      expect(new Set(missing.rows.map(({ clients }) => clients[0]?.number))).toEqual(
        new Set(truth["15"]?.["withoutContact"] as readonly string[]),
      );
    });

    test("rows come the latest first, and name whom and what they are about", async () => {
      const { rows } = await allRows(program, "client-specific-contacts", null);
      const days = rows.map(({ on }) => on ?? "");
      expect(days).toEqual(days.toSorted((a, b) => (a < b ? 1 : -1)));
      expect(rows.every(({ about, clients }) => about !== null && clients.length > 0)).toBe(true);
    });
  },
);
