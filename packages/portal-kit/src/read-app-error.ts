import type { AppErrorCode } from "@ips/contract/app-error-code";

// Read by hand, not with zod: this stands in the first script that a page loads.
type Facts = Readonly<Record<string, unknown>>;

const isFacts = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const factsOf = (value: unknown): Facts => (isFacts(value) ? value : {});
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A refusal as a screen explains it: the code, the facts behind it, and the fields that are wrong. */
export type AppErrorRead = {
  readonly code: AppErrorCode | "no-connection";
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: readonly {
    readonly path: string;
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
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
  const data = isFacts(error) && isFacts(error["data"]) ? error["data"] : null;
  const app = data && isFacts(data["app"]) ? data["app"] : null;
  const said = textOf(app?.["code"]);
  if (!data || !app || said === null)
    return { code: "no-connection", facts: {}, fields: [], status: null, requestId: null };
  const fields = Array.isArray(data["fields"]) ? data["fields"].filter(isFacts) : [];
  return {
    // A newer server may know a code that this page does not: the page explains it in general words. The list of codes is not
    // looked through here: it would stand in the first script.
    code: said as AppErrorCode,
    facts: factsOf(app["facts"]),
    fields: fields.flatMap((field) => {
      const path = textOf(field["path"]);
      const code = textOf(field["code"]);
      return path === null || code === null ? [] : [{ path, code, facts: factsOf(field["facts"]) }];
    }),
    status: typeof data["httpStatus"] === "number" ? data["httpStatus"] : null,
    requestId: textOf(data["requestId"]),
  };
}

/**
 * The complaints about the fields of a form, by path; of several about one field, the first.
 *
 * @example
 * fieldProblems(mutation.error)["administrator.password"]?.code; // => "password.too-short"
 */
export function fieldProblems(error: unknown): Readonly<Record<string, AppErrorRead["fields"][number]>> {
  return Object.fromEntries(
    readAppError(error)
      .fields.toReversed()
      .map((field) => [field.path, field]),
  );
}
