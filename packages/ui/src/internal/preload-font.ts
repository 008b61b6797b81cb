import type { HtmlTagDescriptor, Plugin } from "vite";

/**
 * Lets the page ask for a font at once, instead of when the styles have been read and the first text is drawn with
 * another. A font that is not in the build fails the build.
 *
 * @param name beginning of the font's file name, as the styles name it
 */
export function preloadFont(name: string): Plugin {
  let base = "/";
  return {
    name: "ips:preload-font",
    apply: "build",
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => [preloadTag(name, base, Object.keys(bundle ?? {}))],
    },
  };
}

/**
 * The tag that asks for a font of a build.
 *
 * @param base where the portal stands: "/supervisor/"
 * @param files the files of the build
 * @example
 * preloadTag("public-sans-latin-wght", "/supervisor/", ["assets/public-sans-latin-wght-normal-DdeT.woff2"]);
 */
export function preloadTag(name: string, base: string, files: readonly string[]): HtmlTagDescriptor {
  const file = files.find((each) => each.endsWith(".woff2") && each.split("/").at(-1)?.startsWith(name));
  if (file === undefined) throw new Error(`The font ${name} is not among the files of the build.`);
  return {
    tag: "link",
    attrs: { rel: "preload", as: "font", type: "font/woff2", crossorigin: "", href: `${base}${file}` },
    injectTo: "head",
  };
}
