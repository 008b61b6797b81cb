import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/cli/run.ts";
import { harborFolder, harborTruth } from "./harbor.ts";

const patient = 120_000;

type Item = Readonly<Record<string, unknown>> & { item: number };
type Told = { items: Item[]; quarter: Readonly<Record<string, unknown>>; total: unknown };

/** The truth is rounded, each figure to its own decimals; the product's are not. They agree when they differ by one of the last decimal at most, as a mean of rounded figures may. */
function asTold(found: unknown, truth: unknown): unknown {
  if (typeof truth === "number" && typeof found === "number") {
    const decimals = String(truth).split(".")[1]?.length ?? 0;
    const whole = Number.isInteger(found) || decimals === 0;
    return whole || Math.abs(found - truth) > 10 ** -decimals ? found : truth;
  }
  if (typeof truth !== "object" || truth === null || Array.isArray(truth)) return found;
  const fields = (typeof found === "object" && found !== null ? found : {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(truth).map(([key, each]) => [key, asTold(fields[key], each)]));
}

describe("what Harbor's records say for a fidelity review", () => {
  let database: TestDatabase;
  const told = new Map<string, Told>();

  async function ips(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await runCommandLine(args, {
      stdout: (text) => out.push(text),
      stderr: (text) => err.push(text),
      environment: { DATABASE_URL: database.url, NODE_ENV: "test" },
    });
    return { code, out: out.join(""), err: err.join("") };
  }

  beforeAll(async () => {
    database = await testDatabase();
    const { asOf } = harborTruth;
    await ips("import", harborFolder, "--agency", harborTruth.agency, "--as-of", asOf, "--json");
    for (const program of Object.keys(harborTruth.programs)) {
      const { out } = await ips("fidelity", "--program", program, "--as-of", harborTruth.asOf, "--json");
      told.set(program, JSON.parse(out) as Told);
    }
  }, patient);
  afterAll(() => database.close());

  const cases = Object.entries(harborTruth.programs).flatMap(([program, { evidence }]) =>
    Object.entries(evidence).map(([item, truth]) => ({ program, item: Number(item), truth })),
  );

  test("the truth has the figures of ten items for each of two programs", () => {
    expect(cases).toHaveLength(20);
  });

  test.each(cases)("$program, item $item", ({ program, item, truth }) => {
    const found = told.get(program)?.items.find((each) => each.item === item);
    expect(asTold(found, truth)).toEqual(truth);
  });

  test.each(Object.entries(harborTruth.programs))("the quarter of %s", (program, { quarter }) => {
    expect(asTold(told.get(program)?.quarter, quarter)).toEqual(quarter);
  });

  test("the total is a range while items await a reviewer", () => {
    expect(told.get("Harbor East")?.items).toHaveLength(25);
    expect(told.get("Harbor East")?.total).toEqual({
      between: [expect.any(Number), expect.any(Number)],
      awaitingReviewer: expect.any(Number),
    });
  });

  test("people read it as a table", async () => {
    const { code, out } = await ips("fidelity", "--program", "harbor east", "--as-of", harborTruth.asOf);
    expect(code).toBe(0);
    expect(out).toContain("Harbor East, Fri, May 1, 2026 to Sat, Oct 31, 2026");
    expect(out).toContain("Rapid job search");
    expect(out).toMatch(/18 +Businesses met on more than one day, .+ \d+ of \d+/);
    expect(out).toMatch(/items need a reviewer: a total between \d+ and \d+\./);
  });

  test("a program that is not there is named with those that are", async () => {
    expect(await ips("fidelity", "--program", "Harbor North")).toMatchObject({
      code: 1,
      err: expect.stringContaining('There are: "Harbor East", "Harbor West".'),
    });
  });

  test.each(["0", "61", "six", "1.5"])("%s months are refused", async (months) => {
    expect(await ips("fidelity", "--program", "Harbor East", "--months", months)).toMatchObject({ code: 2 });
  });
});
