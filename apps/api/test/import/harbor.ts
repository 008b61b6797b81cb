import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the sample agency's sheets. */
export const harborFolder = fileURLToPath(new URL("../../../../packages/fixtures/harbor", import.meta.url));

/** The truth about the sample agency, computed by a separate program. */
export type HarborTruth = {
  readonly agency: string;
  readonly asOf: string;
  readonly rejected: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
  readonly accepted: Readonly<Record<string, number>>;
  readonly programs: Readonly<
    Record<
      string,
      {
        readonly evidence: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
        readonly quarter: Readonly<Record<string, number>>;
      }
    >
  >;
  readonly clocks: Readonly<Record<string, readonly string[]>>;
};

export const harborTruth = JSON.parse(readFileSync(`${harborFolder}/expected.json`, "utf8")) as HarborTruth;
