import { describe, expect, test } from "vitest";
import { isSameOrigin } from "./same-origin.ts";

const open = { baseUrl: "http://localhost:4000", baseUrlIsFixed: false };
const fixed = { baseUrl: "https://ips.example.org", baseUrlIsFixed: true };

describe("isSameOrigin", () => {
  test.each([
    ["our own page", { origin: "http://localhost:4000", host: "localhost:4000" }, open, true],
    [
      "our own page under the machine's number",
      { origin: "http://192.168.1.5:4000", host: "192.168.1.5:4000" },
      open,
      true,
    ],
    ["another page", { origin: "https://evil.example", host: "localhost:4000" }, open, false],
    [
      "the same machine on another port",
      { origin: "http://localhost:5173", host: "localhost:4000" },
      open,
      false,
    ],
    ["a page without an origin of its own", { origin: "null", host: "localhost:4000" }, open, false],
    [
      "a cross-site navigation without Origin",
      { "sec-fetch-site": "cross-site", host: "localhost:4000" },
      open,
      false,
    ],
    ["a sibling site without Origin", { "sec-fetch-site": "same-site", host: "localhost:4000" }, open, false],
    ["our own page without Origin", { "sec-fetch-site": "same-origin", host: "localhost:4000" }, open, true],
    ["a program, not a browser", { host: "localhost:4000" }, open, true],
    [
      "the fixed address, behind a proxy",
      { origin: "https://ips.example.org", host: "10.0.0.7:4000" },
      fixed,
      true,
    ],
    [
      "the address behind the proxy, when one is fixed",
      { origin: "http://10.0.0.7:4000", host: "10.0.0.7:4000" },
      fixed,
      false,
    ],
    [
      "the fixed name without encryption",
      { origin: "http://ips.example.org", host: "ips.example.org" },
      fixed,
      false,
    ],
  ])("%s", (_name, headers, settings, expected) => {
    expect(isSameOrigin(new Headers(headers), settings)).toBe(expected);
  });
});
