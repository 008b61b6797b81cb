import { rulebookDocument as schema } from "@ips/contract";
import { decisionIds, federalDefault, overlay, ruleIds } from "@ips/domain";
import { fidelityRulebook } from "@ips/fidelity";
import { describe, expect, test } from "vitest";
import { rulebookDocument } from "./rulebook-document.ts";
import { rulebookMarkdown } from "./rulebook-markdown.ts";

const day = "2026-11-22";
const stricter = overlay(federalDefault, {
  vr: { ipeDays: [{ from: "2026-01-01", value: 60, basis: "State policy 8.2" }] },
});

describe("the rulebook in words", () => {
  const document = rulebookDocument([federalDefault, stricter], day);

  test("is what goes over the wire, with every rule and its words in both languages", () => {
    expect(schema.parse(document)).toEqual(document);
    expect(document.rules).toHaveLength(ruleIds.length + decisionIds.length + fidelityRulebook.length);
    const silent = document.rules.filter(({ title, says }) => !title.en || !title.es || !says.en || !says.es);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("says each figure under each jurisdiction, and which row is in force on the day", () => {
    const figure = document.rules.find(({ id }) => id === "vr.ipe")?.figures[0];
    expect(figure?.byJurisdiction.map(({ jurisdiction, inForce }) => [jurisdiction, inForce])).toEqual([
      ["us-federal", "2016-09-19"],
      ["us-federal+agency", "2026-01-01"],
    ]);
    expect(figure?.byJurisdiction[1]?.rows.map(({ text }) => text.en)).toEqual(["90 days", "60 days"]);
  });

  test("has nothing in force before the first row, and the day before and of a change", () => {
    const inForce = (asOf: string) =>
      rulebookDocument([stricter], asOf).rules.find(({ id }) => id === "vr.ipe")?.figures[0]
        ?.byJurisdiction[0]?.inForce;
    expect(inForce("2016-09-18")).toBeNull();
    expect(inForce("2025-12-31")).toBe("2016-09-19");
    expect(inForce("2026-01-01")).toBe("2026-01-01");
  });

  test("says the days of whoever leads", () => {
    const says = (leading: typeof stricter) =>
      rulebookDocument([leading, federalDefault], day).rules.find(({ id }) => id === "vr.ipe")?.says.en;
    expect(says(federalDefault)).toContain("within 90 days");
    expect(says(stricter)).toContain("within 60 days");
  });

  test("is the same for the same question, byte for byte, as JSON and as Markdown", () => {
    const again = rulebookDocument([federalDefault, stricter], day);
    expect(JSON.stringify(again)).toBe(JSON.stringify(document));
    expect(rulebookMarkdown(again)).toBe(rulebookMarkdown(document));
  });

  test("names its rules, sources, figures and what is not reviewed in Markdown", () => {
    const english = rulebookMarkdown(document);
    for (const { id, title } of document.rules) expect(english).toContain(`### ${title.en}\n\n\`${id}\``);
    expect(english).toContain(
      "| From eligibility to the signed IPE | Your agency's own settings | Jan 1, 2026 (in force) | 60 days |",
    );
    expect(rulebookMarkdown(document, "es")).toContain("Traducción no revisada");
  });

  test("says the lines of an item with the mark of their source, in force since the scale is", () => {
    const rule = document.rules.find(({ id }) => id === "ips25.caseload-size");
    expect(rule).toMatchObject({ package: "@ips/fidelity", confidence: "verified" });
    expect(rule?.title.en).toBe("Item 1 of 25: Caseload size");
    expect(
      rule?.figures.map(({ name, byJurisdiction: [only] }) => [
        name.en,
        only?.jurisdiction,
        only?.inForce,
        only?.rows[0]?.text.en,
      ]),
    ).toEqual([
      ["Score 5: at most", null, "2008-01-07", "20 people"],
      ["Score 4: at most", null, "2008-01-07", "25 people"],
      ["Score 3: at most", null, "2008-01-07", "30 people"],
      ["Score 2: at most", null, "2008-01-07", "40 people"],
    ]);
    expect(document.rules.find(({ id }) => id === "ips25.rapid-search")?.confidence).toBe("unverified");
  });

  test("says an agency's own days of a review beside the published ones, for that agency alone", () => {
    const own = overlay(federalDefault, {
      review: { deadlines: { "deliver-report": [{ from: "2026-01-01", value: 21, basis: "Contract 4" }] } },
    });
    const of = (id: string) =>
      rulebookDocument([own, federalDefault], day).rules.find((rule) => rule.id === id);
    expect(of("review-process.own-days")?.figures).toMatchObject([
      {
        name: { en: "Hand over the report: after the visit" },
        byJurisdiction: [{ jurisdiction: own.id, rows: [{ text: { en: "21 days" } }] }],
      },
    ]);
    const oregon = of("review-process.oregon");
    expect(
      oregon?.figures.map(({ name, byJurisdiction }) => [name.en, byJurisdiction[0]?.rows[0]?.value]),
    ).toEqual([
      ["Send the scale to the program: before the visit", 45],
      ["Hand over the report: after the visit", 30],
      ["Send a copy to the payer: after the report", 7],
      ["Meet about the report: after the report", 14],
    ]);
    expect(oregon?.confidence).toBe("single-source");
    expect(
      rulebookDocument([federalDefault], day).rules.find(({ id }) => id === "review-process.own-days")
        ?.figures,
    ).toEqual([]);
  });

  test("names every figure in words", () => {
    const unnamed = document.rules.flatMap(({ figures }) => figures.filter(({ id, name }) => name.en === id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});
