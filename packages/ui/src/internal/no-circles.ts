import type { Plugin } from "vite";

/**
 * Fails a build whose pieces import each other in a circle: the page would begin with a function that is not there yet.
 * Which module goes into which piece is said by name (`vite.ts`), so a new import can close such a circle.
 */
export function noCircles(): Plugin {
  return {
    name: "ips:no-circles",
    apply: "build",
    generateBundle(_options, bundle) {
      const imports = new Map(
        Object.values(bundle).flatMap((piece) =>
          piece.type === "chunk" ? [[piece.fileName, piece.imports] as const] : [],
        ),
      );
      const circle = circleAmong(imports);
      if (circle) this.error(`These pieces of the build import each other: ${circle.join(" → ")}`);
    },
  };
}

/**
 * The first circle of imports, beginning and ending with the same file; null when there is none.
 *
 * @example
 * circleAmong(new Map([["a.js", ["b.js"]], ["b.js", ["a.js"]]])); // => ["a.js", "b.js", "a.js"]
 */
export function circleAmong(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const from = (file: string, path: readonly string[]): readonly string[] | null => {
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    if (done.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const circle = from(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const circle = from(file, []);
    if (circle) return circle;
  }
  return null;
}
