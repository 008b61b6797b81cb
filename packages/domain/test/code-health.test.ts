import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as domain from "../src/index.ts";
import {
  domainVersion,
  factKeys,
  federalDefault,
  findingCodes,
  isPlainDate,
  reasonCodes,
  ruleIds,
  rules,
  type DatedFigure,
} from "../src/index.ts";

const isFigure = (value: unknown): value is DatedFigure =>
  typeof value === "object" && value !== null && "rows" in value && "at" in value;

const packageFile = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
  dependencies?: object;
};
const figures = new Map(
  rules
    .flatMap((rule) => rule.figures(federalDefault))
    .concat(federalDefault.ips.caseloadLimit)
    .concat(Object.values({ ...domain, ...domain.benchmarkFigures, ...domain.orsFigures }).filter(isFigure))
    .concat(Object.values(domain.vrClockDefinitions).map(({ length }) => length))
    .map((figure) => [figure.id, figure]),
);

describe("every dated figure", () => {
  test.each([...figures.values()])(
    "$id is in order, whole, cited and has a day of review",
    (figure: DatedFigure) => {
      expect(figure.rows.length).toBeGreaterThan(0);
      for (const [index, row] of figure.rows.entries()) {
        expect(isPlainDate(row.from)).toBe(true);
        expect(Number.isInteger(row.value) && row.value > 0).toBe(true);
        expect(row.cite.source).not.toBe("");
        expect(row.from > (figure.rows[index - 1]?.from ?? "")).toBe(true);
      }
      expect(isPlainDate(figure.reviewBy ?? figure.knownThrough ?? "")).toBe(true);
    },
  );
});

describe("the registry", () => {
  test("has every rule once, cited", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual([...ruleIds].toSorted());
    expect(rules.filter(({ cites }) => cites.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["finding codes", findingCodes],
    ["reason codes", reasonCodes],
    ["fact keys", factKeys],
  ] as const)("has no %s twice", (_, codes) => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("stamps findings with the version of the package", () => {
    expect(domainVersion).toBe(packageFile.version);
  });
});

describe("the package", () => {
  test("needs nothing at run time", () => {
    expect(packageFile.dependencies ?? {}).toEqual({});
  });

  test("reads no clock and no environment", () => {
    const sources = globSync("src/**/*.ts", { cwd: new URL("../", import.meta.url) }).filter(
      (file) => !file.endsWith(".test.ts"),
    );
    const readers = sources.filter((file) =>
      /\bnew Date\(|\bDate\.|\bprocess\.|Temporal\.Now|\bMath\.random/.test(
        readFileSync(new URL(`../${file}`, import.meta.url), "utf8"),
      ),
    );
    expect(readers).toEqual([]);
  });

  test("exports functions, lists and settings only, each under its own name", () => {
    expect(Object.keys(domain)).not.toContain("default");
  });
});
