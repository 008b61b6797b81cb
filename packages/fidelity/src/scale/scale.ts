import type { Citation, PlainDate } from "@ips/domain";
import type { FidelityBand } from "./band.ts";
import type { FidelityComponent } from "./component.ts";
import type { FidelitySource } from "./data-source.ts";
import type { EvidenceClass } from "./evidence-class.ts";
import type { FidelityItemKey } from "./item-key.ts";
import type { FidelitySection } from "./section.ts";

/** The value from which (or up to which) a score is reached. */
export type AnchorStep = { readonly score: number; readonly limit: number };

/** A printed point: the value that stands for a score; a figure goes to the nearest. */
export type AnchorPoint = { readonly score: number; readonly value: number };

/** What the anchors of an item compare. Percent are 0–100; a caseload is people to one full-time position. */
export const anchorUnits = ["clients-per-fte", "percent", "days", "contacts-a-week"] as const;

/** One of {@link anchorUnits}. */
export type AnchorUnit = (typeof anchorUnits)[number];

/**
 * How a score of an item is reached: by a figure (the best step first; below the last step the lowest score holds), by the printed point that a
 * figure is nearest to (the best first), by the number of points that are there (`scores[count]`), or by what a reviewer judges.
 */
export type Anchors =
  | {
      readonly kind: "at-most" | "at-least";
      readonly unit: AnchorUnit;
      readonly steps: readonly AnchorStep[];
    }
  | {
      readonly kind: "nearest";
      readonly unit: AnchorUnit;
      readonly points: readonly AnchorPoint[];
    }
  | {
      readonly kind: "components";
      readonly components: readonly FidelityComponent[];
      readonly scores: readonly number[];
    }
  | { readonly kind: "judged" };

/** One item of a scale. `code` is the section's own number (ST1 … SV14). */
export type ScaleItem = {
  readonly number: number;
  readonly code: string;
  readonly key: FidelityItemKey;
  readonly section: FidelitySection;
  readonly sources: readonly FidelitySource[];
  readonly evidence: EvidenceClass;
  readonly anchors: Anchors;
  readonly cite: Citation;
};

/** A band and the total from which it holds. */
export type ScaleBand = { readonly band: FidelityBand; readonly atLeast: number; readonly cite: Citation };

/** The scales that are here. */
export const fidelityScaleIds = ["ips25", "ips15"] as const;

/** One of {@link fidelityScaleIds}. */
export type FidelityScaleId = (typeof fidelityScaleIds)[number];

/** A fidelity scale in one version: data only. A national or adapted version is one more table of this shape. */
export type FidelityScale = {
  readonly id: FidelityScaleId;
  /** The version, and the day from which it is in force. */
  readonly version: string;
  readonly from: PlainDate;
  readonly lowest: number;
  readonly highest: number;
  /** What stands for "not enough data" where the form has such a mark; null where every item gets a score. */
  readonly missingMark: number | null;
  /** The score of an item that does not fit the program, where the form prints one; null where "no fit" is part of the anchors. */
  readonly noFitScore: number | null;
  readonly items: readonly ScaleItem[];
  /** The highest first. */
  readonly bands: readonly ScaleBand[];
  readonly cite: Citation;
};
