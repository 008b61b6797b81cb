import { expect, test } from "vitest";
import { fieldProblems, readAppError } from "./read-app-error.ts";

test("a refusal of the API keeps its code, its facts and the fields that are wrong", () => {
  const fields = [{ path: "on", code: "date.impossible", facts: {} }];
  expect(
    readAppError({
      message: "plan.stale",
      data: { httpStatus: 409, requestId: "r-1", app: { code: "plan.stale", facts: { version: 4 } }, fields },
    }),
  ).toEqual({
    code: "plan.stale",
    facts: { version: 4 },
    fields,
    status: 409,
    requestId: "r-1",
  });
});

test("an error that is not the API's own is read as no connection", () => {
  for (const error of [new Error("Failed to fetch"), null, "text", { data: { httpStatus: 502 } }]) {
    expect(readAppError(error).code).toBe("no-connection");
  }
});

test("a code that this page does not know yet is an answer, not a lost connection", () => {
  expect(
    readAppError({ data: { httpStatus: 409, app: { code: "made-up-later", facts: {} } } }),
  ).toMatchObject({ code: "made-up-later", status: 409 });
});

test("a form finds the complaint about a field by its path, the first of several", () => {
  const error = {
    data: {
      app: { code: "bad-input", facts: {} },
      fields: [
        { path: "administrator.password", code: "password.too-short", facts: { minimum: 15 } },
        { path: "administrator.password", code: "password.too-common", facts: {} },
        { path: "agency.name", code: "text.missing", facts: {} },
      ],
    },
  };
  expect(fieldProblems(error)).toEqual({
    "administrator.password": {
      path: "administrator.password",
      code: "password.too-short",
      facts: { minimum: 15 },
    },
    "agency.name": { path: "agency.name", code: "text.missing", facts: {} },
  });
});
