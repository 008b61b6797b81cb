import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { systemContext } from "../../src/cli/agency-named.ts";
import { listFindings, type ListedFinding } from "../../src/features/findings/list-findings.ts";
import { harborFolder, harborTruth } from "./harbor.ts";
import { dateForms, separatedVariant, writeWorkbookVariant } from "./harbor-variants.ts";
import { importWorld, temporaryFolder, type ImportWorld } from "./import-world.ts";

/** Thousands of rows on a machine that may be busy; nothing here waits for a clock. */
const patient = 120_000;

const refusals = (rows: readonly { file: string; line: number; reason: string }[]) =>
  rows.map(({ file, line, reason }) => `${file}:${line} ${reason}`).toSorted();

describe("Harbor Behavioral Health, from its spreadsheets into the database", () => {
  let world: ImportWorld;
  let first: Awaited<ReturnType<ImportWorld["bring"]>>;

  beforeAll(async () => {
    world = await importWorld();
    first = await world.bring(harborFolder);
  }, patient);
  afterAll(() => world.api.close());

  test("what is accepted is what the truth accepts", () => {
    expect(first.json.accepted).toEqual(harborTruth.accepted);
  });

  test("the refused lines and their reasons are those of the truth", () => {
    expect(refusals(first.json.rejected)).toEqual(refusals(harborTruth.rejected));
  });

  test("every accepted row is new", () => {
    expect(
      Object.values(first.json.changed).map(({ unchanged, corrected }) => unchanged + corrected),
    ).toEqual(Array(7).fill(0));
  });

  describe("the clocks", () => {
    let findings: readonly ListedFinding[];
    beforeAll(async () => {
      const ctx = systemContext(world.api.deps, world.agency, "test", harborTruth.asOf);
      findings = (await listFindings(ctx, null)) ?? [];
    });

    const late = ({ status, decidedLate }: ListedFinding) => status === "met" && decidedLate;
    const overdue = ({ status, open }: ListedFinding) => status === "overdue" && open;

    test.each([
      ["eligibilityOver60", "vr.eligibility-decision", late],
      ["ipeOver90", "vr.ipe", late],
      ["eligibilityPendingOverdue", "vr.eligibility-decision", overdue],
      ["ipePendingOverdue", "vr.ipe", overdue],
      ["noEmployerContactOver30", "ips.first-employer-contact.from-entry", overdue],
    ])("%s", (list, rule, matches) => {
      const clients = findings
        .filter((finding) => finding.rule === rule && matches(finding))
        .map(({ client }) => client);
      expect(clients).toEqual(harborTruth.clocks[list]);
    });
  });

  describe("as other programs write it, the same rows are accepted and refused, and none is new", () => {
    test.each([
      [
        "semicolons, ISO dates, other headings, Windows-1252",
        separatedVariant({ delimiter: ";", encoding: "windows-1252", dates: dateForms.iso }),
      ],
      [
        "tabs, 3-Feb-2026, UTF-16",
        separatedVariant({ delimiter: "\t", encoding: "utf-16le", dates: dateForms.named }),
      ],
      [
        "pipes, the day first",
        separatedVariant({ delimiter: "|", encoding: "utf-8", dates: dateForms.european }),
      ],
      [
        "semicolons, days with points",
        separatedVariant({ delimiter: ";", encoding: "utf-8", dates: dateForms.dotted }),
      ],
      ["one workbook with real dates and numbers", writeWorkbookVariant],
    ])(
      "%s",
      async (_form, write) => {
        const folder = await temporaryFolder();
        await write(folder);
        const { json } = await world.bring(folder, { preview: true });
        expect(json.notImported).toEqual([]);
        expect(json.accepted).toEqual(harborTruth.accepted);
        expect(json.rejected.map(({ line, reason }) => `${line} ${reason}`).toSorted()).toEqual(
          harborTruth.rejected.map(({ line, reason }) => `${line} ${reason}`).toSorted(),
        );
        expect(Object.values(json.changed).map(({ new: added, corrected }) => added + corrected)).toEqual(
          Array(7).fill(0),
        );
      },
      patient,
    );
  });

  test(
    "imported again, nothing changes",
    async () => {
      const again = await world.bring(harborFolder);
      expect(again.json.accepted).toEqual(harborTruth.accepted);
      expect(Object.values(again.json.changed).map(({ new: added, corrected }) => added + corrected)).toEqual(
        Array(7).fill(0),
      );
      expect(again.json.corrections).toEqual([]);
    },
    patient,
  );
});
