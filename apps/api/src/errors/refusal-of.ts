import { TRPCError } from "@trpc/server";
import { z } from "zod";
import { AppError } from "./app-error.ts";
import { fromDatabaseError } from "./database-error.ts";
import { fieldErrors } from "./field-errors.ts";

/** The codes of requests that never reach a use-case, by tRPC's own kind. */
function ofRequest(error: TRPCError): AppError {
  if (error.cause instanceof z.core.$ZodError && error.code === "BAD_REQUEST")
    return new AppError("BAD_REQUEST", "bad-input", { fields: fieldErrors(error.cause) });
  switch (error.code) {
    case "UNAUTHORIZED":
      return new AppError("UNAUTHORIZED", "signed-out");
    case "FORBIDDEN":
      return new AppError("FORBIDDEN", "forbidden");
    case "NOT_FOUND":
      return new AppError("NOT_FOUND", "not-found");
    case "PAYLOAD_TOO_LARGE":
      return new AppError("PAYLOAD_TOO_LARGE", "too-large");
    case "TOO_MANY_REQUESTS":
      return new AppError("TOO_MANY_REQUESTS", "too-many-tries");
    case "BAD_REQUEST":
    case "PARSE_ERROR":
    case "METHOD_NOT_SUPPORTED":
    case "UNSUPPORTED_MEDIA_TYPE":
    case "UNPROCESSABLE_CONTENT":
      return new AppError("BAD_REQUEST", "bad-input");
    default:
      return new AppError("INTERNAL_SERVER_ERROR", "internal", { cause: error.cause ?? error });
  }
}

/**
 * The refusal behind anything that was thrown: a use-case's own, one of the database, one of the
 * request (zod, tRPC), else `internal`. Nothing else about the error reaches the caller.
 */
export function refusalOf(error: unknown): AppError {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1)
    if (cause instanceof AppError) return cause;
  const database = fromDatabaseError(error);
  if (database) return database;
  if (error instanceof TRPCError) return ofRequest(error);
  return new AppError("INTERNAL_SERVER_ERROR", "internal", { cause: error });
}

/** A refusal as tRPC throws it: with the kind that decides the HTTP status. */
export function asTRPCError(refusal: AppError): TRPCError {
  return new TRPCError({ code: refusal.kind, message: refusal.code, cause: refusal });
}
