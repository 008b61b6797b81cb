import { describe, expect, test } from "vitest";
import { AppError } from "../errors/app-error.ts";
import { checkNewPassword } from "./check-password.ts";

const verdict = async (password: string) => {
  try {
    await checkNewPassword(password, ["Maria Lopez"], "password");
    return "taken";
  } catch (error) {
    if (error instanceof AppError) return error.fields[0]?.code;
    throw error;
  }
};

describe("checkNewPassword", () => {
  test.each([
    ["fourteen characters", "rain on tin ro", "password.too-short"],
    ["fifteen characters", "rain on tin roo", "taken"],
    [
      "fourteen characters with accents written as two code points",
      "le lac gele\u0301 ou\u0301",
      "password.too-short",
    ],
    [
      "a hundred and twenty-eight characters",
      "rain on tin roofs ".repeat(8).slice(0, 100) + "and 28 further letters, done",
      "taken",
    ],
    ["a hundred and twenty-nine characters", "x".repeat(129), "password.too-long"],
    ["fifteen common characters", "passwordpasswor", "password.too-common"],
  ])("%s: %j is %s", async (_name, password, expected) => {
    expect(await verdict(password)).toBe(expected);
  });

  test("the refusal says how long it must be", async () => {
    await expect(checkNewPassword("short", [], "administrator.password")).rejects.toMatchObject({
      kind: "BAD_REQUEST",
      fields: [{ path: "administrator.password", code: "password.too-short", facts: { minimum: 15 } }],
    });
  });
});
