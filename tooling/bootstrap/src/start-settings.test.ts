import { expect, test } from "vitest";
import { startSettings } from "./start-settings.mjs";

test("npm start -- --reset-demo asks for the demo anew, and no word is ignored", () => {
  expect(startSettings([])).toEqual({});
  expect(startSettings(["--reset-demo"])).toEqual({ IPS_RESET_DEMO: "1" });
  expect(() => startSettings(["--reset"])).toThrow("It knows --reset-demo");
});
