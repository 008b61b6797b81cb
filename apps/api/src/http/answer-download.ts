import type { DisclosureNotice } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import type { Context } from "hono";
import type { HttpEnv } from "./http-env.ts";

/** A file that leaves the record. */
export type Download = {
  /** As the person's disk will have it. */
  fileName: string;
  contentType: string;
  /** What `disclosureNoticesFor` of @ips/domain says for who will hold it; at least one. */
  notices: readonly [DisclosureNotice, ...DisclosureNotice[]] | readonly DisclosureNotice[];
  /**
   * Whether the notice is part of the body, or goes with it where a line more would spoil the file (rows that are mended
   * and imported again): then the file's name says that it is confidential.
   */
  noticeStands: "in the file" | "beside the file";
  body: string | Uint8Array<ArrayBuffer> | ReadableStream;
};

/**
 * Answers with a file. The one way by which something is downloaded: it goes out with its notices, is kept by no cache, and
 * is saved rather than shown. A repository rule keeps other code from naming a download.
 *
 * @throws when nobody has said which notices it carries, or a text that should hold its notice does not.
 */
export function answerDownload(c: Context<HttpEnv>, download: Download): Response {
  const { notices, noticeStands, body } = download;
  if (notices.length === 0) throw new Error(`${download.fileName} would leave without a notice`);
  const inFile = noticeStands === "in the file";
  if (inFile && typeof body === "string")
    for (const notice of notices)
      if (!body.includes(firstWords(notice)))
        throw new Error(`${download.fileName} does not hold the notice “${notice}”`);
  const fileName = inFile ? download.fileName : `CONFIDENTIAL ${download.fileName}`;
  c.header("Content-Type", download.contentType);
  c.header("Cache-Control", "no-store");
  c.header("IPS-Notice", notices.join(" "));
  c.header(
    "Content-Disposition",
    `attachment; filename="${fileName.replaceAll(/[^\w .-]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  );
  return c.body(body);
}

/** Enough of a notice to find it in a file whose format quotes or breaks it later on. */
const firstWords = (notice: DisclosureNotice): string =>
  disclosureNoticeText(notice).split(/[,.;:]/)[0] ?? "";
