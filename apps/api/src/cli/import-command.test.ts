import { testDatabase, type TestDatabase } from "@ips/db/testing";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "./run.ts";

const patient = 60_000;

describe("pnpm ips import and findings", () => {
  let database: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), "ips-import-test-"));
    await writeFile(
      join(folder, "staff.csv"),
      "Staff ID,Name,Role,Program\nS01,Ana Lopez,Employment specialist,East\n",
    );
    await writeFile(
      join(folder, "clients.csv"),
      "Client ID,First name,Last name,Program entry,Employment specialist,VR application\nH-1,Donna,Rivera,5/4/2026,Ana Lopez,6/28/2026\nH-2,Omar,Smith,,Ana Lopez,\n",
    );
    await writeFile(join(folder, "holidays.csv"), "Day,Reason\n12/25/2026,Christmas\n");
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function ips(...args: string[]) {
    const [out, err]: [string[], string[]] = [[], []];
    const environment = { DATABASE_URL: database.url, NODE_ENV: "test" };
    const code = await runCommandLine(args, {
      stdout: (text) => out.push(text),
      stderr: (text) => err.push(text),
      environment,
    });
    return { code, out: out.join(""), err: err.join("") };
  }
  const name = ["--agency", "Harbor"];
  const asOf = ["--as-of", "2026-10-31"];

  test(
    "a preview makes no agency",
    async () => {
      const { code, out } = await ips("import", folder, ...name, ...asOf, "--preview");
      expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("Nothing was written.") });
      expect(await ips("findings", ...name)).toMatchObject({
        code: 2,
        err: expect.stringContaining('There is no agency "Harbor"'),
      });
    },
    patient,
  );

  test(
    "an import makes the agency and says in JSON what was accepted and refused",
    async () => {
      const { code, out } = await ips("import", folder, ...name, ...asOf, "--json");
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        accepted: {
          staff: 1,
          clients: 1,
          employerContacts: 0,
          contacts: 0,
          jobs: 0,
          weeks: 0,
          vrContacts: 0,
        },
        rejected: [
          {
            file: "clients.csv",
            line: 3,
            column: "Program entry",
            value: "",
            reason: "program entry is missing",
            code: "date-missing",
          },
        ],
        notImported: [{ file: "holidays.csv", problem: "kind-unknown" }],
      });
    },
    patient,
  );

  test(
    "for people it is a table, what was refused and what to do; refused rows come back as files",
    async () => {
      const to = join(folder, "refused");
      const { code, out } = await ips("import", folder, "--agency", " harbor ", ...asOf, "--refused-to", to);
      expect(code).toBe(0);
      expect(out).toMatch(/clients\.csv +clients +2 +0 +1 +0 +1/);
      expect(out).toContain("clients.csv, line 3: program entry is missing");
      expect(out).toContain("Fill in the program entry.");
      expect(out).toContain("holidays.csv: the headings fit no sheet that is known.");
      expect(await readFile(join(to, "clients.refused.csv"), "utf8")).toContain(
        "3,program entry is missing,Fill in the program entry.,H-2,Omar,Smith,,Ana Lopez,",
      );
    },
    patient,
  );

  test(
    "findings of one client, as JSON and for people",
    async () => {
      const { code, out } = await ips("findings", ...name, ...asOf, "--client", "h-1", "--json");
      expect(code).toBe(0);
      const { findings } = JSON.parse(out) as {
        findings: { client: string; rule: string; status: string; due: string }[];
      };
      expect(findings.find(({ rule }) => rule === "vr.eligibility-decision")).toMatchObject({
        client: "H-1",
        open: true,
        status: "overdue",
        due: "2026-08-27",
        daysLeft: -65,
      });
      expect((await ips("findings", ...name, ...asOf)).out).toMatch(
        /H-1 +vr\.eligibility-decision +overdue +2026-08-27 +-65/,
      );
    },
    patient,
  );

  test.each([
    [["import"], 2, "Name one folder"],
    [["import", "/nowhere", "--agency", "Harbor"], 2, 'There is no folder "/nowhere".'],
    [["import", "x", "y", "--agency", "Harbor"], 2, "Name one folder"],
    [["import", "x"], 2, "--agency is missing."],
    [["import", "x", "--agency", "Harbor", "--as-of", "yesterday"], 2, '--as-of is "yesterday"'],
    [["findings", "--agency", "Harbor", "--as-of", "2026-02-30"], 2, '--as-of is "2026-02-30"'],
    [["findings", "--agency", "Harbor", "--client", "H-9"], 1, 'has no client "H-9"'],
  ])("%j exits with %s and says why", async (args, expected, sentence) => {
    const { code, err } = await ips(...args);
    expect(code).toBe(expected);
    expect(err).toContain(sentence);
  });

  test(
    "a folder in which nothing can be read exits with 1, and makes no agency",
    async () => {
      const empty = await mkdtemp(join(tmpdir(), "ips-import-test-"));
      try {
        await writeFile(join(empty, "photo.csv"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
        const { code, out, err } = await ips("import", empty, "--agency", "Nobody");
        expect({ code, out: out.trim() }).toMatchObject({
          code: 1,
          out: expect.stringContaining("photo.csv: this is not a table."),
        });
        expect(err).toContain("Nothing in");
        expect(await ips("findings", "--agency", "Nobody")).toMatchObject({ code: 2 });
      } finally {
        await rm(empty, { recursive: true, force: true });
      }
    },
    patient,
  );
});
