import { expect, test } from "vitest";
import { withoutContent } from "./log.ts";

test("an error of the database is kept without the row it quotes", () => {
  const cause = Object.assign(new Error("duplicate key … Key (email)=(ana@example.org) already exists."), {
    code: "23505",
    constraint: "user_email",
    detail: "Key (email)=(ana@example.org)",
  });
  const kept = withoutContent(new Error("Failed query: insert … params: Ana,Lopez,1990-01-02", { cause }));
  expect(JSON.stringify(kept)).not.toMatch(/ana@|Lopez|1990/);
  expect(kept).toMatchObject({ name: "Error", cause: { code: "23505", constraint: "user_email" } });
});

test("a mistake in the program keeps its message and place", () => {
  expect(withoutContent(new TypeError("x is not a function"))).toMatchObject({
    name: "TypeError",
    message: "x is not a function",
    at: expect.any(Array),
  });
});

test("what is thrown without being an error is only named by its type", () => {
  expect(withoutContent("a name")).toEqual({ name: "string" });
});
