import { expect, it } from "vitest";
import { preloadTag } from "./preload-font.ts";

const files = [
  "index.html",
  "assets/sans-ext-wght-a1.woff2",
  "assets/sans-wght-b2.woff2",
  "assets/sans-wght-b2.css",
];

it("asks for the font's file under the portal's base", () => {
  expect(preloadTag("sans-wght", "/supervisor/", files)).toMatchObject({
    tag: "link",
    attrs: { rel: "preload", as: "font", href: "/supervisor/assets/sans-wght-b2.woff2" },
  });
});

it("fails for a font that the build does not have", () => {
  expect(() => preloadTag("serif", "/", files)).toThrow("serif is not among the files");
});
