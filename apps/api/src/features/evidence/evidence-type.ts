import { isEvidenceType, type EvidenceType } from "@ips/contract";
import { fileTypeFromBuffer } from "file-type";
import { AppError } from "../../errors/app-error.ts";

/**
 * What kind of document a file is, told by its content. Its name and what a browser says of it are not asked: a web page
 * that calls itself a PDF is a web page.
 *
 * @throws AppError file.empty; file.kind-not-taken with what it is, where that can be told.
 * @example
 * await evidenceType(Buffer.from("%PDF-1.7 …")); // => "application/pdf"
 */
export async function evidenceType(content: Uint8Array): Promise<EvidenceType> {
  if (content.byteLength === 0) throw new AppError("BAD_REQUEST", "file.empty");
  // A broken archive makes the library throw; it is then of no kind that is taken.
  const found = await fileTypeFromBuffer(content).catch(() => undefined);
  const type = found?.mime;
  if (type === undefined || !isEvidenceType(type))
    throw new AppError("BAD_REQUEST", "file.kind-not-taken", { facts: { found: found?.ext ?? null } });
  return type;
}
