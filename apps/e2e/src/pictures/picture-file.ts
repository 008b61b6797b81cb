import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";

const folder = fileURLToPath(new URL("../../../../docs/screenshots/", import.meta.url));

/** Keeps a picture as WebP: a fifth of the size of the PNG, and the browser that draws the pages writes it. */
export async function keepPicture(page: Page, name: string, png: Buffer): Promise<void> {
  const webp = await page.evaluate(
    async (source) => {
      const image = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.85 });
      return [...new Uint8Array(await blob.arrayBuffer())];
    },
    dataUrl("png", png),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}${name}.webp`, Uint8Array.from(webp));
}

/**
 * How much of a kept picture no longer looks like the page, from 0 to 1. Both are drawn small before they are compared,
 * cell by cell: another machine's way of drawing letters, or a page that moved by a pixel, is no difference; a part that
 * came, went or changed its colour is.
 */
export async function shareThatDiffers(page: Page, name: string, png: Buffer): Promise<number> {
  const kept = await readFile(`${folder}${name}.webp`).catch(() => null);
  return kept === null ? 1 : differingShare(page, dataUrl("webp", kept), dataUrl("png", png));
}

/** The same for two pictures given as data addresses; pictures of different sizes differ wholly. */
export function differingShare(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([a = "", b = ""]) => {
      const cell = 16;
      const visible = 20;
      const load = async (source: string) => createImageBitmap(await (await fetch(source)).blob());
      const [first, second] = [await load(a), await load(b)];
      if (first.width !== second.width || first.height !== second.height) return 1;
      const [width, height] = [Math.ceil(first.width / cell), Math.ceil(first.height / cell)];
      const small = (image: ImageBitmap) => {
        const context = new OffscreenCanvas(width, height).getContext("2d");
        if (context === null) throw new Error("This browser draws nothing.");
        context.imageSmoothingQuality = "high";
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      };
      const [left, right] = [small(first), small(second)];
      let differing = 0;
      for (let at = 0; at < left.length; at += 4) {
        const far = [0, 1, 2].some(
          (channel) => Math.abs((left[at + channel] ?? 0) - (right[at + channel] ?? 0)) > visible,
        );
        if (far) differing += 1;
      }
      return differing / (left.length / 4);
    },
    [one, other],
  );
}

const dataUrl = (kind: "png" | "webp", bytes: Buffer): string =>
  `data:image/${kind};base64,${bytes.toString("base64")}`;
