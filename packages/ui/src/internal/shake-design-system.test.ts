import { expect, test } from "vitest";
import { markComponents, markStaticClasses } from "./shake-design-system.ts";

const imported = 'import e, { createElement as t, forwardRef as n, memo as r } from "react";\n';

test("components at the top of the module are marked as free of side effects", () => {
  expect(
    markComponents(`${imported}var a = r((e) => f("svg", e)), b = n((e, t) => {\n\treturn e;\n}), c = n(d);`),
  ).toBe(
    `${imported}var a = /* @__PURE__ */ r((e) => f("svg", e)), b = /* @__PURE__ */ n((e, t) => {\n\treturn e;\n}), c = /* @__PURE__ */ n(d);`,
  );
});

test("what stands inside a function, and other calls, stay as they are", () => {
  const code = `${imported}var a = (e) => {\n\tlet b = n(e);\n}, c = start();`;
  expect(markComponents(code)).toBe(code);
});

test("a class that fills itself with every icon can be left out, and an ordinary class stays as it is", () => {
  const icons = "class {\n\tstatic {\n\t\tthis.Add = u(a);\n\t}\n}";
  expect(markStaticClasses(`var W = ${icons}, b = 1;`)).toBe(
    `var W = /* @__PURE__ */ (() => ${icons})(), b = 1;`,
  );
  expect(markStaticClasses("var W = class {\n\trun() {}\n};")).toBe("var W = class {\n\trun() {}\n};");
});
