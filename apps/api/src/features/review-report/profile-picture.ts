import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { ProfileSvg } from "./profile-svg.ts";

/** How many points of the picture stand for one of the drawing, so that it is sharp on paper. */
const density = 3;

const parts = {
  library: import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"),
  regular: import.meta.resolve("@fontsource/public-sans/files/public-sans-latin-400-normal.woff2"),
  bold: import.meta.resolve("@fontsource/public-sans/files/public-sans-latin-700-normal.woff2"),
};

const read = async (part: keyof typeof parts): Promise<Uint8Array> =>
  new Uint8Array(await readFile(fileURLToPath(parts[part])));

let loaded: Promise<Uint8Array[]> | undefined;

/** The drawing library and the two cuts of the product's font, once a process. */
const load = (): Promise<Uint8Array[]> => {
  loaded ??= (async () => {
    await initWasm(await read("library"));
    return Promise.all([read("regular"), read("bold")]);
  })();
  return loaded;
};

/** A drawing as a PNG, for whatever reads no SVG: the same on every machine, because the font comes with it. */
export async function profilePicture({ svg }: ProfileSvg): Promise<Uint8Array> {
  const fontBuffers = await load();
  const drawing = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: "Public Sans" },
    fitTo: { mode: "zoom", value: density },
  });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}
