import { expect, test } from "vitest";
import { deviceName } from "./device-name.ts";

test.each([
  ["Chrome", "Windows", "Chrome on Windows"],
  ["Safari", null, "Safari"],
  [null, "Android", "A browser on Android"],
  [null, null, "A browser"],
])("%s and %s is %s", (browser, system, name) => expect(deviceName({ browser, system })).toBe(name));
