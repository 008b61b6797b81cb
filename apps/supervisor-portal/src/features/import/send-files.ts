import { importFileNameHeader, importFilePath } from "@ips/contract/import-upload";
import { readAppError, type AppErrorRead } from "@ips/portal-kit/read-app-error";

/** A file that the server did not take. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";
  readonly file: string;
  readonly answer: AppErrorRead;
  constructor(file: string, answer: AppErrorRead) {
    super(`${file} was not taken.`);
    this.file = file;
    this.answer = answer;
  }
}

/**
 * Sends files to an upload, one after another, as they are.
 *
 * @param sent is called after each with how many are there.
 * @throws FileRefused
 */
export async function sendFiles(
  uploadId: string,
  files: readonly File[],
  sent: (count: number) => void,
): Promise<void> {
  for (const [number, file] of files.entries()) {
    const response = await fetch(importFilePath(uploadId, number), {
      method: "PUT",
      headers: {
        [importFileNameHeader]: encodeURIComponent(file.name),
        "content-type": "application/octet-stream",
      },
      body: file,
    }).catch(() => null);
    if (!response?.ok) throw new FileRefused(file.name, await refusalOf(response));
    sent(number + 1);
  }
}

async function refusalOf(response: Response | null): Promise<AppErrorRead> {
  const body: unknown = await response?.json().catch(() => null);
  const code = typeof body === "object" && body !== null && "code" in body ? body : null;
  return readAppError({ data: code ? { httpStatus: response?.status, app: { facts: {}, ...code } } : null });
}
