import { expect, test } from "vitest";
import { markIcons } from "./shake-design-system.ts";

test("an icon is marked as free of side effects", () => {
  expect(markIcons('var a = r((e) => /* @__PURE__ */ f("svg", e)), b = r((e) => /* @__PURE__ */ p("svg", e));')).toBe(
    'var a = /* @__PURE__ */ r((e) => /* @__PURE__ */ f("svg", e)), b = /* @__PURE__ */ r((e) => /* @__PURE__ */ p("svg", e));',
  );
});

test("what is not an icon stays as it is", () => {
  const code = 'var a = n((e, t) => /* @__PURE__ */ f("input", e)), b = r(start);';
  expect(markIcons(code)).toBe(code);
});
