import { expect, test } from "vitest";
import { fileSize } from "./file-size.ts";

test.each([
  [1, "1 KB"],
  [1024, "1 KB"],
  [1024 * 1024 - 1, "1,024 KB"],
  [1024 * 1024, "1 MB"],
  [2_411_724, "2.3 MB"],
])("%i bytes are said as %s", (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
