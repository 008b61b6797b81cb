import type { Plugin } from "vite";

const designSystem = /@trussworks\/react-uswds\/lib\/index\.js$/u;

/**
 * Tells the bundler that the design system's components do nothing until they are used. All of them stand in
 * one file, wrapped in `forwardRef(…)` and `memo(…)` without the mark that lets a bundler leave them out, so
 * that ten small ones bring two hundred icons, a date picker and a focus trap along.
 */
export function shakeDesignSystem(): Plugin {
  return {
    name: "ips:shake-design-system",
    apply: "build",
    transform: {
      filter: { id: designSystem },
      handler: (code) => ({ code: markStaticClasses(markComponents(code)), map: null }),
    },
  };
}

/**
 * Marks each `forwardRef(…)` and `memo(…)` at the top of a module as free of side effects. Lines that are
 * indented are inside a function and stay as they are.
 *
 * @example
 * markComponents('import { memo as r } from "react";\nvar a = r(b);'); // => '…\nvar a = /* @__PURE__ *\/ r(b);'
 */
export function markComponents(code: string): string {
  const wrappers = [...code.matchAll(/\b(?:forwardRef|memo)(?: as (\w+))?(?=[,\s}])/gu)].map(
    ([whole, alias]) => alias ?? whole,
  );
  if (wrappers.length === 0) return code;
  const call = new RegExp(String.raw`= (?=(?:${[...new Set(wrappers)].join("|")})\()`, "gu");
  return code
    .split("\n")
    .map((line) => (/^\s/u.test(line) ? line : line.replaceAll(call, "= /* @__PURE__ */ ")))
    .join("\n");
}

/**
 * Lets a class at the top of a module that fills itself in static blocks (the list of all icons) be left out
 * when nobody names it.
 */
export const markStaticClasses = (code: string): string =>
  code.replaceAll(/= (class \{\n(?:\s[^\n]*\n)+\})/gu, (whole, body: string) =>
    body.includes("static {") ? `= /* @__PURE__ */ (() => ${body})()` : whole,
  );
