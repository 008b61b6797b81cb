import { describe, expect, it } from "vitest";
import { longest, longFiles } from "./file-length.ts";
import { drawerFiles } from "./file-names.ts";
import { machineTraces } from "./machine-traces.ts";
import { repositoryOf } from "./repository.ts";

describe("longFiles", () => {
  const path = "packages/ui/src/a.ts";
  const withLines = (lines: number) => repositoryOf({ [path]: "x\n".repeat(lines) });

  it("accepts a file at the limit and finds one a line above it", () => {
    expect(longFiles(withLines(longest.source), {})).toEqual([]);
    expect(longFiles(withLines(longest.source + 1), {})).toHaveLength(1);
  });

  it("accepts a longer one with a reason", () => {
    expect(longFiles(withLines(longest.source + 1), { [path]: "one table, read as one" })).toEqual([]);
  });

  it("finds a reason whose file is gone", () => {
    expect(longFiles(withLines(1), { "packages/ui/src/b.ts": "was long" })).toHaveLength(1);
  });
});

describe("drawerFiles", () => {
  it("finds files named after nothing", () => {
    const repository = repositoryOf({ "packages/ui/src/utils.ts": "", "packages/ui/src/date-text.ts": "" });
    expect(drawerFiles(repository).map(({ file }) => file)).toEqual(["packages/ui/src/utils.ts"]);
  });
});

describe("machineTraces", () => {
  const at = (line: string) => machineTraces(repositoryOf({ "docs/a.md": line }));

  it.each([
    ["a folder of one machine", `cd ${["", "work", "main"].join("/")}`],
    ["somebody's home", `see ${["", "home", "ana", "notes"].join("/")}`],
    ["a temporary file", `cat "${["", "tmp", "x.log"].join("/")}"`],
    ["a package registry's address", `resolution: https://${["registry", "npmjs", "org"].join(".")}/x`],
  ])("finds %s", (_, line) => {
    expect(at(line)).toHaveLength(1);
  });

  it("leaves addresses of pages and words alone", () => {
    expect(at("https://example.org/home/sam/place and framework/ and /supervisor/today")).toEqual([]);
  });
});
