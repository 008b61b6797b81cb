/*
 * A file of evidence is PUT as it is to `evidenceFilePath`, with its name and the milestone in the query. What it is,
 * is told by its content. It is got under the same path, always as a download.
 */

/** Documents that prove a date: what is taken in, by what the content says it is. */
export const evidenceTypes = {
  "application/pdf": "PDF",
  "image/jpeg": "photo",
  "image/png": "picture",
  "image/webp": "picture",
  "image/heic": "photo",
  "image/tiff": "scan",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
} as const;

/** One of the types that are taken in. */
export type EvidenceType = keyof typeof evidenceTypes;

export const isEvidenceType = (type: string): type is EvidenceType => Object.hasOwn(evidenceTypes, type);

/** For `<input accept>`; what is chosen is still judged by its content. */
export const evidenceAccept = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.tif,.tiff,.docx";

/** Where the file of an evidence is put and got. */
export const evidenceFilePath = (evidenceId: string): string => `/api/evidence/${evidenceId}`;
