import { fieldCodes, type FieldCode } from "@ips/contract";
import type { z } from "zod";
import type { FieldError } from "./app-error.ts";

const known = new Set<string>(fieldCodes);
const isFieldCode = (text: string): text is FieldCode => known.has(text);

function codeOf(issue: z.core.$ZodIssue): FieldCode {
  if (isFieldCode(issue.message)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "field.missing" : "field.impossible";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? "field.too-short" : "field.too-small";
    case "too_big":
      return issue.origin === "string" || issue.origin === "array" ? "field.too-long" : "field.too-big";
    default:
      return "field.impossible";
  }
}

function factsOf(issue: z.core.$ZodIssue): Record<string, unknown> {
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  return {};
}

/**
 * The fields zod refused, as codes: never zod's English, and never the value that was typed.
 *
 * @example
 * fieldErrors(addContactInput.safeParse({ minutes: 0 }).error); // => [{ path: "minutes", code: "minutes.not-positive", … }, …]
 */
export function fieldErrors(error: z.core.$ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    // Of a union the branch that came furthest says most: the one with the fewest complaints.
    if (issue.code === "invalid_union") {
      const closest = issue.errors.toSorted((a, b) => a.length - b.length)[0];
      if (closest?.length)
        return closest.map((inner) => ({
          path: [...issue.path, ...inner.path].join("."),
          code: codeOf(inner),
          facts: factsOf(inner),
        }));
    }
    return [{ path: issue.path.join("."), code: codeOf(issue), facts: factsOf(issue) }];
  });
}
