import type { AppErrorView } from "@ips/contract";
import type { Context } from "hono";
import { refusalStatus, type AppError, type FieldError } from "../errors/app-error.ts";
import type { HttpEnv } from "./http-env.ts";

/** A refusal outside tRPC, as JSON: the same code and facts, so that one reader understands both. */
export type HttpRefusal = AppErrorView & {
  readonly fields: readonly FieldError[];
  readonly requestId: string;
};

/** Answers a refusal with its status, and when to try again. */
export function answerRefusal(c: Context<HttpEnv>, refusal: AppError): Response {
  if (refusal.retryAfter !== null) c.header("Retry-After", String(refusal.retryAfter));
  const body: HttpRefusal = {
    code: refusal.code,
    facts: refusal.facts,
    fields: refusal.fields,
    requestId: c.get("requestId"),
  };
  return c.json(body, refusalStatus[refusal.kind]);
}
