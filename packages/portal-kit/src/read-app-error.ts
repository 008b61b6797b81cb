import { appErrorCodes, type AppErrorCode } from "@ips/contract";
import { z } from "zod";

const facts = z.record(z.string(), z.unknown()).default({});
const wireError = z.object({
  data: z.object({
    // A newer server may know a code that this page does not: the page explains it in general words.
    app: z.object({ code: z.enum(appErrorCodes).catch("internal"), facts }),
    fields: z.array(z.object({ path: z.string(), code: z.string(), facts })).default([]),
    httpStatus: z.number().nullable().default(null),
    requestId: z.string().nullable().default(null),
  }),
});

/** A refusal as a screen explains it: the code, the facts behind it, and the fields that are wrong. */
export type AppErrorRead = {
  readonly code: AppErrorCode | "no-connection";
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly { readonly path: string; readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[];
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  /** What to tell whoever runs the server, so that the line in its log is found. */
  readonly requestId: string | null;
};

/**
 * What an error of a query or mutation says to a program. Anything that did not come from the API in its
 * own form is read as no connection: the request never reached it, or never came back whole.
 *
 * @example
 * readAppError(new Error("Failed to fetch")).code; // => "no-connection"
 */
export function readAppError(error: unknown): AppErrorRead {
  const read = wireError.safeParse(error);
  if (!read.success) return { code: "no-connection", facts: {}, fields: [], status: null, requestId: null };
  const { app, fields, httpStatus, requestId } = read.data.data;
  return { code: app.code, facts: app.facts, fields, status: httpStatus, requestId };
}

/**
 * The complaints about the fields of a form, by path; of several about one field, the first.
 *
 * @example
 * fieldProblems(mutation.error)["administrator.password"]?.code; // => "password.too-short"
 */
export function fieldProblems(error: unknown): Readonly<Record<string, AppErrorRead["fields"][number]>> {
  return Object.fromEntries(readAppError(error).fields.toReversed().map((field) => [field.path, field]));
}
