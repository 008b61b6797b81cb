import type { Plugin } from "vite";

/**
 * `@trussworks/react-uswds` is one file whose 240 icons are built by `memo(…)` while it loads, so a bundler
 * keeps them all (38 kB zipped) even where one button is used. This marks those calls, and the modules it is
 * made of, as free of effects; what is not imported then goes. Nothing else changes.
 */
export function shakeUswds(): Plugin {
  return {
    name: "ips-shake-uswds",
    apply: "build",
    transform: {
      filter: { id: /node_modules\/(@trussworks\/react-uswds|focus-trap-react|focus-trap|tabbable)\// },
      handler: (code, id) => ({ code: id.includes("react-uswds") ? markPure(code) : code, moduleSideEffects: false, map: null }),
    },
  };
}

/** Puts the "pure" mark before calls of React's `memo` and `forwardRef` that make a constant, under whatever name they were imported. */
export function markPure(code: string): string {
  const names = [...code.matchAll(/\b(?:memo|forwardRef) as (\w+)/gu)].map((match) => match[1]);
  if (names.length === 0) return code;
  return code
    .replace(new RegExp(`([,\\s]\\w+ = )(?=(?:${names.join("|")})\\()`, "gu"), "$1/* @__PURE__ */ ")
    .replaceAll(/^\w+\.displayName = "\w+";?$/gmu, "");
}
