import { describe, expect, test } from "vitest";
import type { ExtensionInput } from "../../finding/findings-input.ts";
import { checkExtension } from "./check-extension.ts";

const agreed: ExtensionInput = {
  id: "x1",
  clock: "vr-eligibility",
  agreedOn: "2026-03-10",
  newDueOn: "2026-04-15",
  reason: "exceptional-circumstances",
  agreedByPerson: "Donna Rivera",
  agreedByAgency: "Eric Miller",
};
const due = "2026-03-16";
const answer = (change: Partial<ExtensionInput>) => {
  const verdict = checkExtension({ ...agreed, ...change }, due);
  return verdict.ok ? verdict.value : verdict.code;
};

describe("whether an extension moves a due date", () => {
  test("a specific later date, agreed by both in time, for a lawful reason", () => {
    expect(answer({})).toBe("2026-04-15");
    expect(answer({ reason: "trial-work" })).toBe("2026-04-15");
  });

  test.each([
    ["extension-without-date", { newDueOn: null }],
    ["extension-not-agreed-by-person", { agreedByPerson: null }],
    ["extension-not-agreed-by-person", { agreedByPerson: "  " }],
    ["extension-not-agreed-by-agency", { agreedByAgency: "" }],
    ["extension-reason-not-allowed", { reason: "more-time-agreed" }],
    ["extension-not-later", { newDueOn: due }],
    ["extension-agreed-late", { agreedOn: "2026-03-17" }],
  ] satisfies [string, Partial<ExtensionInput>][])("%s", (code, change) => {
    expect(answer(change)).toBe(code);
  });

  test("the last day is in time", () => {
    expect(answer({ agreedOn: due })).toBe("2026-04-15");
  });

  test("the IPE may be extended because both agreed on more time", () => {
    expect(answer({ clock: "vr-ipe", reason: "more-time-agreed" })).toBe("2026-04-15");
  });

  test("a refusal carries the facts of the extension and where they are written", () => {
    const refused = checkExtension({ ...agreed, agreedOn: "2026-03-17" }, due);
    expect(refused).toMatchObject({ ok: false, code: "extension-agreed-late" });
    expect(refused.ok ? [] : refused.facts).toContainEqual({
      key: "extension-agreed",
      value: { kind: "date", value: "2026-03-17" },
      record: { table: "clock_extension", id: "x1" },
    });
    expect(refused.because.some(({ interpretation }) => interpretation)).toBe(true);
  });
});
