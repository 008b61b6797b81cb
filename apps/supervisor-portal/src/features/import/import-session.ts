import { newId } from "@ips/portal-kit/new-id";
import type { ImportSheetChoice } from "@ips/contract";

/** Where somebody is between choosing files and importing them. The files lie with the server for a day. */
export type ImportSession = {
  readonly step: "files" | "columns" | "check";
  /** Null until the files are sent. */
  readonly uploadId: string | null;
  /** The key of the import that comes of it: pressed twice, it is one import. */
  readonly runId: string;
  readonly files: readonly string[];
  readonly choices: readonly ImportSheetChoice[];
  /** What lies after this day is in the future; null: today. */
  readonly asOf: string | null;
};

/** Nothing chosen yet. */
export const newImport = (): ImportSession => ({
  step: "files",
  uploadId: null,
  runId: newId(),
  files: [],
  choices: [],
  asOf: null,
});

/** An import that was left and is kept in this browser, if it is whole. */
export function keptImport(value: unknown): ImportSession | null {
  if (typeof value !== "object" || value === null) return null;
  const { step, uploadId, runId, files, choices, asOf } = value as Partial<
    Record<keyof ImportSession, unknown>
  >;
  const whole =
    (step === "columns" || step === "check") &&
    typeof uploadId === "string" &&
    typeof runId === "string" &&
    Array.isArray(files) &&
    Array.isArray(choices) &&
    (asOf === null || typeof asOf === "string");
  return whole ? (value as ImportSession) : null;
}
