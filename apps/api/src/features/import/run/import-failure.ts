import type { AppErrorCode } from "@ips/contract";
import { refusalOf } from "../../../errors/refusal-of.ts";
import { UnreadableFile } from "../unreadable-file.ts";

/** What ended an import, as it is kept and shown: a code and its facts, never what stood in a file. */
export type ImportFailure = {
  readonly code: AppErrorCode;
  readonly facts: Readonly<Record<string, unknown>>;
};

export function importFailure(error: unknown): ImportFailure {
  if (error instanceof UnreadableFile)
    return { code: "import.not-readable", facts: { problem: error.problem, ...error.facts } };
  const { code, facts } = refusalOf(error);
  return { code, facts };
}
