import { describe, expect, it } from "vitest";
import { typePrograms } from "./type-programs.mjs";

const aPackage = (
  name: string,
  compilerOptions?: Record<string, unknown>,
  base = "../../tsconfig.base.json",
) => ({
  folder: `/checkout/packages/${name}`,
  config: { extends: base, include: ["src"], ...(compilerOptions ? { compilerOptions } : {}) },
});

describe("typePrograms", () => {
  it("puts packages with the same settings into one program, and others into their own", () => {
    const programs = typePrograms([
      aPackage("page", {}, "../../tsconfig.browser.json"),
      aPackage("domain"),
      aPackage("strict", { allowJs: true, checkJs: true }),
      aPackage("db"),
      aPackage("as-strict", { checkJs: true, allowJs: true }),
      aPackage("api"),
    ]);
    expect(programs.map(({ folders }) => folders.map((folder) => folder.split("/").at(-1)))).toEqual([
      ["domain", "db", "api"],
      ["strict", "as-strict"],
      ["page"],
    ]);
    expect(programs[1]?.config).toEqual({
      extends: "/checkout/tsconfig.base.json",
      compilerOptions: { allowJs: true, checkJs: true },
      include: ["/checkout/packages/strict/src", "/checkout/packages/as-strict/src"],
    });
  });

  it("refuses settings that it would lose", () => {
    const excluding = {
      ...aPackage("domain"),
      config: { ...aPackage("domain").config, exclude: ["src/old"] },
    };
    expect(() => typePrograms([excluding])).toThrow(
      "packages/domain/tsconfig.json must say extends and include",
    );
  });
});
