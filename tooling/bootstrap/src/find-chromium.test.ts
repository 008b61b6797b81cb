import { describe, expect, it } from "vitest";
import { findChromium } from "./find-chromium.mjs";

describe("findChromium", () => {
  it("takes the browser that CHROMIUM_PATH names", () => {
    expect(findChromium({ CHROMIUM_PATH: "/opt/browser", PATH: "/usr/bin" }, () => true)).toBe(
      "/opt/browser",
    );
  });

  it("says so when CHROMIUM_PATH names none, instead of taking another", () => {
    expect(() =>
      findChromium(
        { CHROMIUM_PATH: "/opt/nothing", PATH: "/usr/bin" },
        (path) => path === "/usr/bin/chromium",
      ),
    ).toThrow("CHROMIUM_PATH");
  });

  it("prefers Chromium to Chrome, wherever in PATH each is", () => {
    const installed = new Set(["/usr/bin/google-chrome", "/usr/local/bin/chromium"]);
    expect(findChromium({ PATH: "/usr/bin:/usr/local/bin" }, (path) => installed.has(path))).toBe(
      "/usr/local/bin/chromium",
    );
  });

  it("passes over a browser that is only a pointer and does not start", () => {
    const starts = (path: string) => path === "/usr/bin/google-chrome";
    expect(findChromium({ PATH: "/usr/bin" }, starts)).toBe("/usr/bin/google-chrome");
  });

  it("answers null on a machine without one", () => {
    expect(findChromium({ PATH: "/usr/bin" }, () => false)).toBeNull();
  });
});
