import { appErrorCodes, type AppErrorCode } from "@ips/contract";
import { z } from "zod";

const wireError = z.object({
  data: z.object({
    app: z.object({ code: z.enum(appErrorCodes), facts: z.record(z.string(), z.unknown()) }),
    fields: z.array(z.object({ path: z.string(), code: z.string(), facts: z.record(z.string(), z.unknown()) })).default([]),
  }),
});

/** A refusal as a screen explains it: the code, the facts behind it, and the fields that are wrong. */
export type AppErrorRead = {
  readonly code: AppErrorCode | "no-connection";
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly { readonly path: string; readonly code: string; readonly facts: Readonly<Record<string, unknown>> }[];
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
  if (!read.success) return { code: "no-connection", facts: {}, fields: [] };
  const { app, fields } = read.data.data;
  return { code: app.code, facts: app.facts, fields };
}
