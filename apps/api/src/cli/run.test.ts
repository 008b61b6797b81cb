import { openDatabase } from "@ips/db";
import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiTest } from "../testing/api-test.ts";
import { runCommandLine } from "./run.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

async function ips(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    environment: { DATABASE_URL: database.url, NODE_ENV: "test" },
  });
  return { code, out: out.join(""), err: err.join("") };
}

describe("pnpm ips", () => {
  test("without a command, and with help, lists the commands and the exit codes", async () => {
    for (const args of [[], ["help"], ["--help"]]) {
      const { code, out } = await ips(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/migrate .*\n(.*\n)*\s+setup-link .*\n(.*\n)*\s+staff /);
      expect(out).toContain("Exit codes");
    }
  });

  test("help <command> shows how it is written", async () => {
    expect(await ips("help", "staff")).toMatchObject({
      code: 0,
      out: expect.stringContaining('pnpm ips staff list --agency "Name"'),
    });
    expect(await ips("staff", "--help")).toMatchObject({
      code: 0,
      out: expect.stringContaining('pnpm ips staff list --agency "Name"'),
    });
  });

  test.each([
    [["nonsense"], 'There is no command "nonsense"'],
    [["help", "nonsense"], 'There is no command "nonsense"'],
    [["staff", "--colour"], "Unknown option '--colour'"],
    [["staff"], "Write it like: pnpm ips staff list"],
    [["staff", "list"], "--agency is missing."],
    [["setup-link", "--agency", "Harbor"], "--name is missing."],
    [["staff", "list", "--agency", "Nowhere"], 'There is no agency "Nowhere". There is no agency yet.'],
  ])("%j is written wrongly: says how, exits with 2, prints nothing else", async (args, sentence) => {
    const { code, out, err } = await ips(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(sentence);
  });

  test("migrate says where the database stands; --json prints only JSON", async () => {
    expect(await ips("migrate")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/The database is at \d{14}_[\w-]+ \(version /),
    });
    const { out } = await ips("migrate", "--json");
    expect(JSON.parse(out)).toEqual({
      version: expect.any(String),
      migration: expect.stringMatching(/^\d{14}_/),
      applied: [],
    });
  });

  test("setup-link prints a link that works once", async () => {
    const { code, out } = await ips("setup-link", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      link: expect.stringMatching(/^http:\/\/localhost:4000\/supervisor\/setup\?token=[\w-]{43}$/),
      expiresAt: expect.stringMatching(/Z$/),
    });
  });

  test("a server that is not there is said in words, with exit code 3", async () => {
    const err: string[] = [];
    const code = await runCommandLine(["migrate"], {
      stdout: () => undefined,
      stderr: (text) => err.push(text),
      environment: { DATABASE_URL: "postgres://me:secret@127.0.0.1:1/ips" },
    });
    expect(code).toBe(3);
    expect(err.join("")).toContain("The database cannot be reached");
    expect(err.join("")).not.toContain("secret");
  });

  test("wrong settings are said in words, with exit code 2", async () => {
    const err: string[] = [];
    const code = await runCommandLine(["migrate"], {
      stdout: () => undefined,
      stderr: (text) => err.push(text),
      environment: { DATABASE_URL: "mysql://x" },
    });
    expect({ code, err: err.join("") }).toEqual({
      code: 2,
      err: expect.stringContaining("DATABASE_URL is not an address"),
    });
  });
});

describe("an agency that is there", () => {
  test("gets an administrator by setup-link --agency, and its staff is listed", async () => {
    const api = await apiTest({ database: await openDatabase({ url: database.url }) });
    const harbor = await api.agency({ kind: "ips", name: "Harbor Behavioral Health" });
    await harbor.staff({ role: "specialist", name: "Ana Reyes" });

    const invited = await ips(
      "setup-link",
      "--agency",
      "harbor behavioral health ",
      "--name",
      "Maria Lopez",
      "--email",
      "maria@harbor.example",
      "--json",
    );
    expect(invited.err).toBe("");
    const token = new URL((JSON.parse(invited.out) as { link: string }).link).searchParams.get("token") ?? "";
    await expect(api.stranger.staff.invitation({ token })).resolves.toEqual({
      name: "Maria Lopez",
      email: "maria@harbor.example",
      agencyName: "Harbor Behavioral Health",
      role: "administrator",
    });

    const { out } = await ips("staff", "list", "--agency", "Harbor Behavioral Health");
    expect(out).toMatch(/Ana Reyes +specialist +IPS program +active/);
    expect(out).toMatch(/Maria Lopez +administrator +whole agency +invited +maria@harbor\.example/);
    await api.close();
  });
});
