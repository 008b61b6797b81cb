import type { Plugin } from "vite";

const designSystem = /@trussworks\/react-uswds\/lib\/index\.js$/u;
const icon = /= (\w+)\((?=\(\w+\) => \/\* @__PURE__ \*\/ \w+\("svg")/gu;

/**
 * Tells the bundler that the design system's two hundred icons do nothing until they are used. They stand
 * in one file with its components, each wrapped in `memo(…)` without the mark that lets a bundler leave it
 * out, and weigh more than everything we take from that file together.
 */
export function shakeDesignSystem(): Plugin {
  return {
    name: "ips:shake-design-system",
    apply: "build",
    transform: {
      filter: { id: designSystem },
      handler: (code) => ({ code: markIcons(code), map: null }),
    },
  };
}

/**
 * Marks each icon as free of side effects; leaves everything else as it is.
 *
 * @example
 * markIcons('x = r((e) => /* @__PURE__ *\/ f("svg", e))'); // => 'x = /* @__PURE__ *\/ r((e) => …'
 */
export const markIcons = (code: string): string => code.replaceAll(icon, "= /* @__PURE__ */ $1(");
