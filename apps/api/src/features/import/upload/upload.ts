import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { importLimits } from "@ips/contract";
import { z } from "zod";
import type { ActorContext } from "../../../actor-context.ts";
import { notFound } from "../../../errors/app-error.ts";
import type { InputFile } from "../run/read-sheets.ts";
import { readJson, writeJson } from "./json-file.ts";
import { uploadFolder } from "./upload-folder.ts";

/** How long an upload that nobody goes on with is kept. */
const keptHours = 24;

/** Files that one member of staff has brought and that are not imported yet. */
export type Upload = { readonly id: string; readonly folder: string };

const owner = z.object({
  agencyId: z.string(),
  membershipId: z.string().nullable(),
  userId: z.string().nullable(),
});

const ownerFile = "owner.json";
const ownerOf = ({ actor }: ActorContext) => ({
  agencyId: actor.agencyId,
  membershipId: actor.membershipId,
  userId: actor.userId,
});

/** Makes the place for an upload, bound to the acting membership; a repeated call finds it. Old ones are removed. */
export async function beginUpload(ctx: ActorContext, uploadId: string): Promise<void> {
  const root = await uploadFolder(ctx.deps);
  await removeOld(root, ctx.deps.clock.now());
  const folder = join(root, uploadId);
  if ((await readJson(join(folder, ownerFile)).catch(() => null)) !== null) {
    await openUpload(ctx, uploadId);
    return;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeJson(join(folder, ownerFile), ownerOf(ctx));
}

/**
 * Opens an upload of one's own.
 *
 * @throws AppError not-found for one that is not there, or that another membership made.
 */
export async function openUpload(ctx: ActorContext, uploadId: string): Promise<Upload> {
  const folder = join(await uploadFolder(ctx.deps), uploadId);
  const found = owner.safeParse(await readJson(join(folder, ownerFile)));
  const mine = ownerOf(ctx);
  if (
    !found.success ||
    found.data.agencyId !== mine.agencyId ||
    found.data.membershipId !== mine.membershipId ||
    found.data.userId !== mine.userId
  ) {
    throw notFound();
  }
  return { id: uploadId, folder };
}

const fileName = z.object({ name: z.string() });

/** Where a file of an upload lies, and where its name is kept. */
export const uploadedFile = ({ folder }: Upload, number: number) => ({
  path: join(folder, `file-${number}`),
  about: join(folder, `file-${number}.json`),
});

/** The files of an upload, in the order of their numbers. */
export async function uploadedFiles(upload: Upload): Promise<InputFile[]> {
  const files: InputFile[] = [];
  for (let number = 0; number < importLimits.files; number += 1) {
    const { path, about } = uploadedFile(upload, number);
    const named = fileName.safeParse(await readJson(about));
    if (named.success) files.push({ path, name: named.data.name });
  }
  return files;
}

/** Removes an upload and everything read from it. */
export async function removeUpload({ folder }: Upload): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}

async function removeOld(root: string, now: Date): Promise<void> {
  for (const name of await readdir(root)) {
    const folder = join(root, name);
    const found = await stat(folder).catch(() => null);
    if (found !== null && now.getTime() - found.mtimeMs > keptHours * 60 * 60 * 1000)
      await rm(folder, { recursive: true, force: true });
  }
}
