import type { AppErrorCode, FieldCode } from "@ips/contract";

/** What is wrong with one field of a form. */
export type FieldProblem = { readonly code: FieldCode | AppErrorCode; readonly facts: Readonly<Record<string, unknown>> };

/** An error of the API as a screen needs it: a code to explain, the facts behind it, the fields it is about. */
export type AppProblem = {
  readonly code: AppErrorCode;
  readonly facts: Readonly<Record<string, unknown>>;
  /** By path in the input: `fields["administrator.password"]`. */
  readonly fields: Readonly<Record<string, FieldProblem>>;
  /** The HTTP status; `null` when no answer came (no connection). */
  readonly status: number | null;
  /** Named to whoever runs the server, so that the log's line can be found. */
  readonly requestId: string | null;
};

/** A refusal of a plain HTTP call (sign-in, upload); tRPC's own errors are read by {@link readAppError} too. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: AppProblem;

  constructor(problem: AppProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose => typeof value === "object" && value !== null && !Array.isArray(value);
const textOr = (value: unknown, otherwise: string | null): string | null => (typeof value === "string" ? value : otherwise);

function fieldsOf(list: unknown): AppProblem["fields"] {
  if (!Array.isArray(list)) return {};
  const fields: Record<string, FieldProblem> = {};
  for (const each of list) {
    if (!isObject(each) || typeof each["path"] !== "string" || typeof each["code"] !== "string") continue;
    // The first complaint about a field is the one to show.
    fields[each["path"]] ??= { code: each["code"] as FieldProblem["code"], facts: isObject(each["facts"]) ? each["facts"] : {} };
  }
  return fields;
}

/** Reads the refusal in a plain HTTP answer's JSON. */
export function problemOfAnswer(body: unknown, status: number): AppProblem {
  const answer = isObject(body) ? body : {};
  return {
    // The server's codes are the contract's; a newer server may know one more, which screens explain in general words.
    code: (textOr(answer["code"], null) ?? codeOfStatus(status)) as AppErrorCode,
    facts: isObject(answer["facts"]) ? answer["facts"] : {},
    fields: fieldsOf(answer["fields"]),
    status,
    requestId: textOr(answer["requestId"], null),
  };
}

function codeOfStatus(status: number): AppErrorCode {
  if (status === 413) return "too-large";
  if (status === 429) return "too-many-tries";
  if (status === 502 || status === 503 || status === 504) return "unavailable";
  return "internal";
}

/**
 * Reads any error a query, mutation or sign-in ended with. No connection, and a server that is starting,
 * read as `unavailable`: worth trying again.
 *
 * @example
 * const { code, facts, fields } = readAppError(mutation.error);
 */
export function readAppError(error: unknown): AppProblem {
  if (error instanceof Refusal) return error.problem;
  if (isObject(error)) {
    const data = isObject(error["data"]) ? error["data"] : null;
    const app = data && isObject(data["app"]) ? data["app"] : null;
    if (data && app && typeof app["code"] === "string") {
      const status = typeof data["httpStatus"] === "number" ? data["httpStatus"] : 500;
      return problemOfAnswer({ ...app, fields: data["fields"], requestId: data["requestId"] }, status);
    }
    // An answer that was not tRPC's: a proxy's page, a server that is not there yet.
    const meta = isObject(error["meta"]) ? error["meta"] : null;
    const response = meta?.["response"];
    if (response instanceof Response) return problemOfAnswer(meta?.["responseJSON"], response.status);
    if ("cause" in error && (error["name"] === "TRPCClientError" || error["cause"] instanceof TypeError)) return noAnswer;
  }
  return error instanceof TypeError ? noAnswer : { ...noAnswer, code: "internal" };
}

const noAnswer: AppProblem = { code: "unavailable", facts: {}, fields: {}, status: null, requestId: null };

/** Whether sending the same again may work: nobody answered, or the server was away. A refusal stays a refusal. */
export const isWorthRetrying = (error: unknown): boolean => readAppError(error).code === "unavailable";
