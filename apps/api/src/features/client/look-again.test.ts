import { expect, test } from "vitest";
import { conflict } from "../../errors/app-error.ts";
import { lookAgain } from "./look-again.ts";

const fromServer = (code: string) =>
  Object.assign(new Error("from the server"), { code, severity: "ERROR", constraint: "x" });
const failing = (refusal: Error, times: number) => {
  const tries: number[] = [];
  const write = (): Promise<number> => {
    tries.push(tries.length + 1);
    return tries.length <= times ? Promise.reject(refusal) : Promise.resolve(tries.length);
  };
  return { tries, write };
};

test("who was a moment too late looks again", async () => {
  expect(await lookAgain(failing(fromServer("23505"), 1).write)).toBe(2);
  expect(await lookAgain(failing(fromServer("23P01"), 1).write)).toBe(2);
});

test("a second look is the last", async () => {
  const late = failing(fromServer("23505"), 5);
  await expect(lookAgain(late.write)).rejects.toThrow("from the server");
  expect(late.tries).toEqual([1, 2]);
});

test("a refusal of ours, and any other error, is not tried again", async () => {
  for (const error of [conflict("episode.closed"), fromServer("23514"), new TypeError("x")]) {
    const once = failing(error, 5);
    await expect(lookAgain(once.write)).rejects.toBe(error);
    expect(once.tries).toEqual([1]);
  }
});
