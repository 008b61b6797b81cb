import type { AppErrorCode, FieldCode } from "@ips/contract";

/** The kinds of refusal, named as tRPC names them, with the HTTP status each is answered with. */
export const refusalStatus = {
  BAD_REQUEST: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
} as const;

/** One of {@link refusalStatus}. */
export type RefusalKind = keyof typeof refusalStatus;

/** What a refusal rests on: plain JSON, never a stack, never another agency's data. */
export type Facts = Readonly<Record<string, unknown>>;

/** One field that is wrong: its path in the input (`administrator.password`) and a code. */
export type FieldError = {
  readonly path: string;
  readonly code: FieldCode | AppErrorCode;
  readonly facts: Facts;
};

/**
 * The one error that use-cases throw. It carries a code that the portals explain in words, and the
 * facts behind it; the message is the code, so that a log never repeats what somebody typed.
 */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly kind: RefusalKind;
  readonly code: AppErrorCode;
  readonly facts: Facts;
  readonly fields: readonly FieldError[];
  /** Seconds after which trying again makes sense; becomes `Retry-After`. */
  readonly retryAfter: number | null;

  constructor(
    kind: RefusalKind,
    code: AppErrorCode,
    details: { facts?: Facts; fields?: readonly FieldError[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(code, { cause: details.cause });
    this.kind = kind;
    this.code = code;
    this.facts = details.facts ?? {};
    this.fields = details.fields ?? [];
    this.retryAfter = details.retryAfter ?? null;
  }
}

/** The actor may not see it, or it is not there: the answer is the same, because existence is information. */
export const notFound = (): AppError => new AppError("NOT_FOUND", "not-found");

/** The actor sees the record and may not do this to it. */
export const forbidden = (code: AppErrorCode = "forbidden", facts: Facts = {}): AppError =>
  new AppError("FORBIDDEN", code, { facts });

/** The record is in a state that does not allow it; `facts` say which. */
export const conflict = (code: AppErrorCode, facts: Facts = {}): AppError =>
  new AppError("CONFLICT", code, { facts });

/**
 * Something typed cannot be taken; each field carries its own code.
 *
 * @example
 * throw badInput({ "administrator.password": "password.too-short" });
 */
export const badInput = (
  fields: Readonly<Record<string, FieldCode | AppErrorCode>>,
  facts: Facts = {},
): AppError =>
  new AppError("BAD_REQUEST", "bad-input", {
    fields: Object.entries(fields).map(([path, code]) => ({ path, code, facts })),
  });

/** Nobody is signed in, or the session has ended. */
export const signedOut = (): AppError => new AppError("UNAUTHORIZED", "signed-out");

/** Too many tries; `retryAfter` in seconds. */
export const tooManyTries = (retryAfter: number): AppError =>
  new AppError("TOO_MANY_REQUESTS", "too-many-tries", { facts: { retryAfter }, retryAfter });

/** The database cannot be reached just now; the same request will work again when it is back. */
export const unavailable = (cause?: unknown): AppError =>
  new AppError("SERVICE_UNAVAILABLE", "unavailable", { retryAfter: 2, cause });
