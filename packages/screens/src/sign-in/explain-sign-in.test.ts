import { expect, test } from "vitest";
import { explainSignIn } from "./explain-sign-in.ts";

const refusal = (retryAfter: number) =>
  ({ code: "too-many-tries", facts: { retryAfter }, fields: [], status: 429, requestId: null }) as const;

test.each([
  [1, "1 seconds"],
  [30, "30 seconds"],
  [60, "a minute"],
  [61, "2 minutes"],
  [3600, "60 minutes"],
])("a wait of %i seconds is said as %s", (seconds, words) => {
  expect(explainSignIn(refusal(seconds))).toBe(`There were too many tries. Wait ${words}, then try again.`);
});

test("a lost connection is not the person's fault", () => {
  expect(
    explainSignIn({ code: "no-connection", facts: {}, fields: [], status: null, requestId: null }),
  ).toContain("Nothing is lost");
});
