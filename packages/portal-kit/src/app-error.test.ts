import { describe, expect, test } from "vitest";
import { isWorthRetrying, problemOfAnswer, readAppError, Refusal } from "./app-error.ts";

const trpcError = (data: object) => Object.assign(new Error("plan.stale"), { name: "TRPCClientError", data });

describe("readAppError", () => {
  test("a refusal of a procedure is its code, its facts and its fields by path", () => {
    const problem = readAppError(
      trpcError({
        code: "BAD_REQUEST",
        httpStatus: 400,
        requestId: "r-1",
        app: { code: "bad-input", facts: {} },
        fields: [
          { path: "administrator.password", code: "password.too-short", facts: { minimum: 15 } },
          { path: "administrator.password", code: "password.too-common", facts: {} },
        ],
      }),
    );
    expect(problem).toEqual({
      code: "bad-input",
      facts: {},
      fields: { "administrator.password": { code: "password.too-short", facts: { minimum: 15 } } },
      status: 400,
      requestId: "r-1",
    });
  });

  test("a conflict keeps its facts", () => {
    expect(readAppError(trpcError({ httpStatus: 409, app: { code: "plan.stale", facts: { version: 4 } }, fields: [] }))).toMatchObject({ code: "plan.stale", facts: { version: 4 }, status: 409 });
  });

  test("no connection is unavailable, and worth trying again", () => {
    const lost = Object.assign(new Error("fetch failed"), { name: "TRPCClientError", cause: new TypeError("Failed to fetch") });
    expect(readAppError(lost)).toMatchObject({ code: "unavailable", status: null });
    expect(readAppError(new TypeError("Failed to fetch")).code).toBe("unavailable");
    expect(isWorthRetrying(lost)).toBe(true);
  });

  test("a proxy's page in front of a server that starts is unavailable", () => {
    const answer = Object.assign(new Error("Unexpected token <"), { name: "TRPCClientError", meta: { response: new Response("<html>", { status: 502 }) } });
    expect(readAppError(answer)).toMatchObject({ code: "unavailable", status: 502 });
  });

  test("a sign-in's refusal is read the same way", () => {
    expect(readAppError(new Refusal(problemOfAnswer({ code: "sign-in.refused", facts: {}, fields: [] }, 401)))).toMatchObject({ code: "sign-in.refused", status: 401 });
  });

  test("a refusal is not worth trying again, and a mistake of the page is internal", () => {
    expect(isWorthRetrying(trpcError({ httpStatus: 404, app: { code: "not-found", facts: {} } }))).toBe(false);
    expect(readAppError(new Error("x is undefined")).code).toBe("internal");
    expect(readAppError(undefined).code).toBe("internal");
  });
});
