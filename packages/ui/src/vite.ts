import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { UserConfig } from "vite";
import { shakeDesignSystem } from "./internal/shake-design-system.ts";

const require = createRequire(import.meta.url);
const uswds = dirname(dirname(dirname(require.resolve("@uswds/uswds"))));

/**
 * The Vite settings a portal needs for this package: live source through the `@ips/source` condition,
 * and Sass with the packages of the U.S. Web Design System on its load path.
 *
 * The browsers named in `target` all know `oklch`, `:has` and nested rules; `light-dark()` is compiled
 * down by the minifier for those that do not know it yet.
 *
 * @example
 * export default defineConfig(mergeConfig(uiConfig(), { base: "/supervisor/", plugins: [react()] }));
 */
export function uiConfig(): UserConfig {
  return {
    plugins: [shakeDesignSystem()],
    build: {
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /react-uswds|focus-trap|tabbable/u, sideEffects: false }] },
      },
    },
    resolve: {
      conditions: ["@ips/source", "module", "browser", "development|production"],
      // The styles name the design system's drawings as a portal would have to know them; only this package does.
      alias: { "@uswds/uswds/img": join(uswds, "dist/img") },
    },
    css: {
      preprocessorOptions: {
        scss: {
          loadPaths: [join(uswds, "packages")],
          quietDeps: true,
          // The design system still calls functions that Sass announces as old; nothing we can change here.
          silenceDeprecations: ["if-function", "global-builtin", "import"],
        },
      },
    },
  };
}
