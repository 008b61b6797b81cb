import { readFileSync } from "node:fs";
import { jurisdictions } from "@ips/domain";
import { rulebookDocument, rulebookMarkdown } from "@ips/i18n";
import { describe, expect, it } from "vitest";

const written = readFileSync(new URL("../../../docs/rulebook.md", import.meta.url), "utf8");

describe("docs/rulebook.md", () => {
  it("says what the registry says: write it anew with pnpm --silent ips rulebook --markdown > docs/rulebook.md", () => {
    const asOf = /--as-of (\d{4}-\d{2}-\d{2})/.exec(written)?.[1] ?? "";
    expect(written).toBe(rulebookMarkdown(rulebookDocument(jurisdictions, asOf)));
  });
});
