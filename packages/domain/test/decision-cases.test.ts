import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as domain from "../src/index.ts";

type Case = { name: string; ask: string; given: unknown[]; expected: unknown; source: string };

const folder = new URL("../cases/", import.meta.url);

describe.each(globSync("decisions-*.yaml", { cwd: folder }).toSorted())("%s", (file) => {
  const { cases } = parse(readFileSync(new URL(file, folder), "utf8")) as { cases: Case[] };
  test.each(cases)("$ask: $name", ({ ask, given, expected, source }) => {
    const asked = (domain as Readonly<Record<string, unknown>>)[ask];
    if (typeof asked !== "function") throw new TypeError(`The package exports no function "${ask}".`);
    const answer = (asked as (...values: unknown[]) => unknown)(...given);
    expect(source).toBeTruthy();
    // A whole list may be stated by how it begins; an empty one is empty.
    const compared =
      Array.isArray(expected) && Array.isArray(answer) && expected.length > 0
        ? answer.slice(0, expected.length)
        : answer;
    expect({ answer: compared }).toMatchObject({ answer: expected });
  });
});
