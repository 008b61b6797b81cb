import { notFound } from "../../errors/app-error.ts";
import { constraintOf } from "../../errors/database-error.ts";

/**
 * A key that the caller made and that is taken by a row they may not see (their own were looked up before):
 * the answer is *not found*, so that trying keys tells nothing about another agency's records.
 */
export function whenKeyTaken(error: unknown): never {
  throw constraintOf(error)?.endsWith("_pkey") ? notFound() : error;
}
