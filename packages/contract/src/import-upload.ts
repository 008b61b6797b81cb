/** How many files one import takes, and how large one may be. */
export const importLimits = { files: 50, fileBytes: 100 * 1024 * 1024 } as const;

/** Where a file of an upload is PUT as it is, its name (`encodeURIComponent`) in the header {@link importFileNameHeader}. */
export const importFilePath = (uploadId: string, file: number): string =>
  `/api/import/uploads/${uploadId}/files/${file}`;
export const importFileNameHeader = "x-file-name";

/** Where the refused rows of a sheet are got as a CSV file that can be mended and imported again. */
export const importRefusedPath = (of: "uploads" | "runs", ofId: string, sheetId: string): string =>
  `/api/import/${of}/${ofId}/refused/${encodeURIComponent(sheetId)}`;
