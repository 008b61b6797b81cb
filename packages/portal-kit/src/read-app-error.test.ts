import { expect, test } from "vitest";
import { readAppError } from "./read-app-error.ts";

test("a refusal of the API keeps its code, its facts and the fields that are wrong", () => {
  const fields = [{ path: "on", code: "date.impossible", facts: {} }];
  expect(readAppError({ message: "plan.stale", data: { app: { code: "plan.stale", facts: { version: 4 } }, fields } })).toEqual({
    code: "plan.stale",
    facts: { version: 4 },
    fields,
  });
});

test("an error that is not the API's own is read as no connection", () => {
  for (const error of [new Error("Failed to fetch"), null, "text", { data: { app: { code: "made-up", facts: {} } } }]) {
    expect(readAppError(error).code).toBe("no-connection");
  }
});
