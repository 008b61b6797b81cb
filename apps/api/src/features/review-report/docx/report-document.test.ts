import { fidelityItemName } from "@ips/i18n";
import { ips25 } from "@ips/fidelity";
import { beforeAll, describe, expect, test } from "vitest";
import { buildReport, type ReviewFacts } from "../build-report.ts";
import { sampleReview } from "../sample-review.ts";
import { paragraphsOf, readDocx, wordsOf } from "./read-docx.ts";
import { reportDocument } from "./report-document.ts";

const partsOf = async (facts: Partial<ReviewFacts> = {}) =>
  readDocx(await reportDocument(buildReport({ ...sampleReview, ...facts })));

let parts: Map<string, string>;
let xml: string;

beforeAll(async () => {
  parts = await partsOf();
  xml = parts.get("word/document.xml") ?? "";
});

describe("the document of a report", () => {
  test("has real headings: a title, parts, sections, and one for each item with its name in our words", () => {
    expect(paragraphsOf(xml, "Title")).toEqual(["IPS fidelity review of Harbor East"]);
    expect(paragraphsOf(xml, "Heading1")).toEqual([
      "Where the program stands",
      "Strengths",
      "Priorities",
      "How the review was done",
      "Profile",
      "Scores beside the review before",
      "Item by item",
    ]);
    expect(paragraphsOf(xml, "Heading2")).toEqual(["Staffing", "Organization", "Services"]);
    expect(paragraphsOf(xml, "Heading3")).toEqual(
      ips25.items.map(({ number, key }) => `${number}. ${fidelityItemName(key)}`),
    );
  });

  test("holds what was seen and what is recommended for every item", () => {
    const words = wordsOf(xml);
    for (const { seen, recommendation } of sampleReview.items) {
      expect(words).toContain(`What was seen: ${seen}`);
      expect(words).toContain(recommendation === "" ? seen : `Recommendation: ${recommendation}`);
    }
    expect(words).toContain("Earlier score put right: the review before had 3. The meetings counted");
  });

  test("holds the scores in a table whose head comes again on every page", () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
    expect(tables).toHaveLength(1);
    const rows = [...(tables[0] ?? "").matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row);
    expect(rows).toHaveLength(1 + 25 + 3 + 1);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(wordsOf(rows[0] ?? "")).toBe("No.ItemScoreBeforeChange");
    expect(wordsOf(rows.at(-1) ?? "")).toBe("Total, of 12510391up 12");
    expect(rows.slice(1).every((row) => !row.includes("<w:tblHeader/>"))).toBe(true);
  });

  test("has the profile as a picture with an alternative text", () => {
    expect([...parts.keys()].some((part) => /^word\/media\/.+\.png$/u.test(part))).toBe(true);
    const description = /<wp:docPr [^>]*descr="(?<words>[^"]*)"/u.exec(xml)?.groups?.["words"];
    expect(description).toMatch(/^Bars of 25 items from 1 to 5\. At 5: items 1, 2, 7, 9/u);
    expect(description).toContain("Rings mark the review before.");
  });

  test("has a title, a language, a header with program and date, and page numbers", () => {
    expect(parts.get("docProps/core.xml")).toContain(
      "<dc:title>IPS fidelity review of Harbor East</dc:title>",
    );
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="en-US"/>');
    expect(wordsOf(parts.get("word/header1.xml") ?? "")).toBe("Harbor East · Nov 13, 2026");
    const footer = parts.get("word/footer1.xml") ?? "";
    expect(footer).toMatch(/PAGE.*NUMPAGES/su);
  });

  test("says that it is for improvement, and who rated", () => {
    expect(wordsOf(xml)).toContain("for improvement, not an audit");
    expect(wordsOf(xml)).toContain("103 of 125 · Good fidelity");
  });
});

test("a self-review says so in its title and under it", async () => {
  const self = (await partsOf({ kind: "self" })).get("word/document.xml") ?? "";
  expect(paragraphsOf(self, "Title")).toEqual(["IPS fidelity self-review of Harbor East"]);
  expect(wordsOf(self)).toContain("Self-rated: the agency rated its own program.");
});

test("a draft that misses an item has no total, and says that it is a draft", async () => {
  const draft = await partsOf({ handedOverOn: null, items: sampleReview.items.slice(0, 24), earlier: null });
  const words = wordsOf(draft.get("word/document.xml") ?? "");
  expect(words).toContain("24 of 25 items rated: no total and no band until every item has a score");
  expect(words).toContain("Draft: this report has not been handed over");
  expect(words).toContain("25. Reaching out as a teamNot rated yet");
  expect(words).not.toContain("Before");
  expect(wordsOf(draft.get("word/header1.xml") ?? "")).toContain("Draft");
});

test("words of a reviewer are text, whatever they hold", async () => {
  const odd = await partsOf({ strengths: 'A & B <w:p> "quoted" \u0007 bell' });
  expect(odd.get("word/document.xml")).toContain("A &amp; B &lt;w:p&gt;");
});
