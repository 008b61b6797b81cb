import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { importLimits } from "@ips/contract";
import { AppError } from "../../../errors/app-error.ts";
import { writeJson } from "./json-file.ts";
import { uploadedFile, type Upload } from "./upload.ts";

/**
 * Takes in one file of an upload as a stream. Sent again under the same number it replaces the one before; what
 * breaks off leaves nothing.
 *
 * @returns its size in bytes.
 * @throws AppError too-large past the limit.
 */
export async function receiveFile(
  upload: Upload,
  number: number,
  name: string,
  body: AsyncIterable<Uint8Array>,
): Promise<number> {
  const { path, about } = uploadedFile(upload, number);
  const beside = `${path}.coming`;
  let bytes = 0;
  const limited = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > importLimits.fileBytes)
        throw new AppError("PAYLOAD_TOO_LARGE", "too-large", { facts: { limit: importLimits.fileBytes } });
      yield chunk;
    }
  };
  try {
    await pipeline(body, limited, createWriteStream(beside, { mode: 0o600 }));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await rename(beside, path);
  await writeJson(about, { name, bytes });
  return bytes;
}
