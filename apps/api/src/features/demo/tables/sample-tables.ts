import type { ReferenceTableKind } from "@ips/domain";

/** The place that the sample of minimum wages speaks of; no real place, so that no figure of it is taken for a real one. */
export const samplePlace = "Sample county";

/** A table that the demo loads, with what it says of itself on every page that shows something from it. */
export type SampleTable = {
  readonly kind: ReferenceTableKind;
  readonly title: string;
  readonly source: string;
  readonly knownThrough: string | null;
  readonly text: string;
};

/** Small tables to look at what tables do. What is made up says so; what is real is short and names where it is from. */
export const sampleTables: readonly SampleTable[] = [
  {
    kind: "minimum-wage",
    title: "SAMPLE minimum wages, not real figures",
    source: "Made up for the demo",
    knownThrough: null,
    text: [
      "place,from,until,amount,unit",
      `${samplePlace},2020-01-01,2024-12-31,1400,cents-an-hour`,
      `${samplePlace},2025-01-01,2025-12-31,1450,cents-an-hour`,
      `${samplePlace},2026-01-01,,1500,cents-an-hour`,
    ].join("\n"),
  },
  {
    kind: "soc-title",
    title: "SAMPLE of SOC titles",
    source: "2018 SOC, a few titles for the demo",
    knownThrough: null,
    text: [
      "code,title,from",
      "31-9096,Veterinary Assistants and Laboratory Animal Caretakers,2018-01-01",
      "35-2014,Restaurant Cooks,2018-01-01",
      "35-3023,Fast Food and Counter Workers,2018-01-01",
      "37-2011,Janitors and Cleaners,2018-01-01",
      "37-3011,Landscaping and Groundskeeping Workers,2018-01-01",
      "41-2011,Cashiers,2018-01-01",
      "41-2031,Retail Salespersons,2018-01-01",
      "43-4051,Customer Service Representatives,2018-01-01",
      "43-9061,General Office Clerks,2018-01-01",
      "51-3011,Bakers,2018-01-01",
      "53-7065,Stockers and Order Fillers,2018-01-01",
    ].join("\n"),
  },
  {
    kind: "state-threshold",
    title: "1619(b) threshold of New York",
    source: "POMS SI 02302.200 (January 2026)",
    knownThrough: "2026-12-31",
    text: [
      "place,threshold,from,until,amount,unit",
      "NY,Yearly gross earnings up to which Medicaid goes on (1619(b)),2025-01-01,2025-12-31,6401700,cents-a-year",
      "NY,Yearly gross earnings up to which Medicaid goes on (1619(b)),2026-01-01,,6865400,cents-a-year",
    ].join("\n"),
  },
];
