import { rulebookDocument as schema } from "@ips/contract";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "./run.ts";

/** Without the address of any database: the command must not ask for one. */
async function rulebook(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(["rulebook", ...args], {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    environment: { NODE_ENV: "test", IPS_CLOCK: "2026-11-22" },
  });
  return { code, out: out.join(""), err: err.join("") };
}

describe("pnpm ips rulebook", () => {
  test("writes Markdown of today, the same twice", async () => {
    const first = await rulebook("--markdown");
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining("--as-of 2026-11-22") });
    expect((await rulebook()).out).toBe(first.out);
  });

  test("writes JSON that the contract knows, as of another day and under a named jurisdiction", async () => {
    const { out } = await rulebook("--json", "--as-of", "2016-09-18", "--jurisdiction", "us-federal");
    const document = schema.parse(JSON.parse(out));
    expect(document).toMatchObject({ asOf: "2016-09-18", jurisdictions: [{ id: "us-federal" }] });
    expect((await rulebook("--json", "--as-of", "2016-09-18", "--jurisdiction", "us-federal")).out).toBe(out);
  });

  test("writes Spanish with the mark of what is not reviewed", async () => {
    expect((await rulebook("--language", "es")).out).toContain("Traducción no revisada");
  });

  test.each([
    ["--as-of", "yesterday"],
    ["--jurisdiction", "us-xx"],
    ["--language", "fr"],
  ])("says what is wrong with %s %s", async (option, value) => {
    expect(await rulebook(option, value)).toMatchObject({ code: 2, err: expect.stringContaining(value) });
  });
});
