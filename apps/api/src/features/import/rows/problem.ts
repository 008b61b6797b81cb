import type { ImportReason } from "@ips/domain";

/** What is wrong with one cell of a row, or with the row as a whole (`field` null). */
export type Problem = {
  readonly reason: ImportReason;
  readonly field: string | null;
  readonly value: string | null;
};
