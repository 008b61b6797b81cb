import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { constants } from "node:zlib";
import type { UserConfig } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { preloadFont } from "./internal/preload-font.ts";
import { shakeDesignSystem } from "./internal/shake-design-system.ts";

const require = createRequire(import.meta.url);
const uswds = dirname(dirname(dirname(require.resolve("@uswds/uswds"))));

/**
 * The Vite settings a portal needs for this package: live source through the `@ips/source` condition,
 * and Sass with the packages of the U.S. Web Design System on its load path.
 *
 * The browsers named in `target` all know `oklch`, `:has` and nested rules; `light-dark()` is compiled
 * down by the minifier for those that do not know it yet. Each file of the build gets a compressed twin, so that the
 * server compresses nothing twice, and the page asks for its font while it still reads the script.
 *
 * @example
 * export default defineConfig(mergeConfig(uiConfig(), { base: "/supervisor/", plugins: [react()] }));
 */
export function uiConfig(): UserConfig {
  return {
    plugins: [shakeDesignSystem(), preloadFont("public-sans-latin-wght-normal"), compressedTwins()],
    build: {
      rolldownOptions: {
        // What most pages need comes in one piece: many small ones are more to ask for and compress badly.
        output: {
          codeSplitting: {
            groups: [
              { name: "shared", test: /node_modules|packages\/(?!i18n\/src\/internal)/u, minShareCount: 22 },
            ],
          },
        },
        treeshake: {
          moduleSideEffects: [
            { test: /react-uswds|focus-trap|tabbable|@trpc|@tanstack/u, sideEffects: false },
          ],
        },
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

const compressedTwins = () =>
  compression({
    include: /\.(js|css|svg)$/u,
    threshold: 1024,
    algorithms: [
      defineAlgorithm("brotliCompress", { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      defineAlgorithm("gzip", { level: 9 }),
    ],
  });
