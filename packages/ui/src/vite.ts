import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { constants } from "node:zlib";
import type { UserConfig } from "vite";
import { compression, defineAlgorithm } from "vite-plugin-compression2";
import { leaveOutRouteLinks } from "./internal/leave-out-route-links.ts";
import { noCircles } from "./internal/no-circles.ts";
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
 * @param sharedBy how many pieces must need a module for it to come with the first script: the more pages a portal has, the more.
 * @example
 * export default defineConfig(mergeConfig(uiConfig(), { base: "/supervisor/", plugins: [react()] }));
 */
export function uiConfig(sharedBy = 28): UserConfig {
  return {
    plugins: [
      shakeDesignSystem(),
      leaveOutRouteLinks(),
      noCircles(),
      preloadFont("public-sans-latin-wght-normal"),
      compressedTwins(),
    ],
    build: {
      // Every browser of the target knows how to load a module before it is asked for.
      modulePreload: {
        polyfill: false,
        // The list of what to load along with each page stands in the first script: only the pages where most begin are worth
        // it. The others' pieces are asked for when their page has come, which is before its data.
        resolveDependencies: (page, files, { hostType }) =>
          hostType === "js"
            ? files.filter(
                (file) => file.endsWith(".css") || (beginnings.test(page) && !alwaysThere.test(file)),
              )
            : files,
      },
      rolldownOptions: {
        // What most pages need comes in one piece: many small ones are more to ask for and compress badly.
        output: {
          codeSplitting: {
            groups: [
              { name: "forms", test: formParts, priority: 1, includeDependenciesRecursively: false },
              { name: "shared", test: usualParts, minShareCount: sharedBy },
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
      alias: [
        { find: "@uswds/uswds/img", replacement: join(uswds, "dist/img") },
        // React has it itself since version 18; what stands in for it is for older ones.
        {
          find: /^use-sync-external-store\/shim$/u,
          replacement: join(import.meta.dirname, "internal/use-sync-external-store.ts"),
        },
      ],
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

/** The pages on which most people begin. */
const beginnings = /\/(?:today-route|client-layout|overview-route)-[^/]+$/u;

/** The pieces of which a portal begins, and the styles: the page itself names them. */
const alwaysThere = /\/(?:index|shared|rolldown-runtime)-[^/]+$/u;

/** What most pages need. Not the words, not what says why, and nothing that itself is built of fields. */
const usualParts =
  /node_modules(?!.*react-uswds)|packages\/(?!i18n\/src\/internal|domain\/src\/verdict|screens\/src\/record\/(?!day)|ui\/src\/(?:combobox|[a-z-]+-group|dialog|confirm-dialog|file-drop|use-unsaved-changes|internal\/(?:choice-group|open-modal)))/u;

/** What only a page with a form needs: fields, what is wrong with them, the draft of what was written. */
const formParts =
  /node_modules.*react-uswds|packages\/(?:ui\/src\/(?:error-summary|field|field-row|form-actions|[a-z-]+-field|internal\/field-[a-z-]+)\.tsx?|i18n\/src\/field-error\.ts|contract\/src\/field-code\.ts|screens\/src\/record\/field-problem-text\.ts)$/u;

const compressedTwins = () =>
  compression({
    include: /\.(js|css|svg)$/u,
    threshold: 1024,
    algorithms: [
      defineAlgorithm("brotliCompress", { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      defineAlgorithm("gzip", { level: 9 }),
    ],
  });
