import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const parts = readdirSync(join(root, "src"))
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes(".test."))
  .map((file) => ({ file, name: file.replace(/\.tsx?$/u, "") }));
const exported: Record<string, unknown> = manifest.exports;

describe("the package's exports", () => {
  it("give every component its own subpath", () => {
    const names = parts.map((part) => `./${part.name}`).toSorted();
    expect(
      Object.keys(exported)
        .filter((name) => !name.includes("*"))
        .toSorted(),
    ).toEqual(names);
  });

  it.each(parts)("$name leads to its source", ({ file, name }) => {
    const entry = exported[`./${name}`];
    const source = typeof entry === "string" ? entry : (entry as Record<string, string>)["@ips/source"];
    expect(source).toBe(`./src/${file}`);
  });

  it.each(parts)("$name has its test beside it", ({ name }) => {
    expect(
      existsSync(join(root, "src", `${name}.test.tsx`)) || existsSync(join(root, "src", `${name}.test.ts`)),
    ).toBe(true);
  });

  it.each(parts)("$name is in the README", ({ name }) => {
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(`\`${name}\``);
  });

  it("import nothing of ours and hold no text of their own", () => {
    for (const { file } of parts)
      expect(readFileSync(join(root, "src", file), "utf8")).not.toMatch(/from "@ips\//u);
  });
});
