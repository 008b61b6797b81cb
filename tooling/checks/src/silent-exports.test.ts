import { describe, expect, it } from "vitest";
import { repositoryOf } from "./repository.ts";
import { silentExports, waysOut } from "./silent-exports.ts";

const at = (file: string, text: string) => silentExports(repositoryOf({ [file]: text }));

describe("silentExports", () => {
  it("finds a route that names a download itself", () => {
    expect(
      at("apps/api/src/features/plan/routes.ts", 'c.header("Content-Disposition", "attachment")'),
    ).toMatchObject([{ line: 1 }]);
  });

  it.each(["window.print()", "globalThis.print()", "() => window.print"])(
    "finds a page that prints itself: %s",
    (text) => {
      expect(at("packages/screens/src/plan/a.tsx", `const go = ${text};`)).toHaveLength(1);
    },
  );

  it("lets the two ways out be, and words that only look alike", () => {
    expect(at(waysOut.download, 'c.header("Content-Disposition", name)')).toEqual([]);
    expect(at(waysOut.print, "window.print()")).toEqual([]);
    expect(at("packages/screens/src/a.tsx", "const fingerprint = sprint(); plan.print();")).toEqual([]);
  });
});
