import { importFileNameHeader, importLimits } from "@ips/contract";
import { disclosureNoticesFor } from "@ips/domain";
import type { Context, Hono } from "hono";
import { parse } from "node:path";
import { z } from "zod";
import { badInput, notFound } from "../../errors/app-error.ts";
import { answerDownload } from "../../http/answer-download.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { refusedRows, type RefusedOf, type RefusedRows } from "./refused-rows.ts";
import { refusedCsvHeader, refusedCsvLine } from "./rows/refused-csv.ts";
import { receiveFile } from "./upload/receive-file.ts";
import { openUpload } from "./upload/upload.ts";

const uuid = z.uuid();
const fileNumber = z.coerce
  .number()
  .int()
  .min(0)
  .max(importLimits.files - 1);

/** Files of an import, in and out: uploads as they are, and refused rows as CSV files that can be mended. */
export function importRoutes(app: Hono<HttpEnv>): void {
  app.put(
    "/api/import/uploads/:uploadId/files/:number",
    authorizedRoute("import.run", "import.file"),
    async (c) => {
      const upload = await openUpload(c.var.acting, knownId(c, "uploadId"));
      const number = fileNumber.safeParse(c.req.param("number"));
      const { body } = c.req.raw;
      if (!number.success || body === null) throw badInput({ file: "field.impossible" });
      const bytes = await receiveFile(upload, number.data, nameOf(c), body);
      return c.json({ bytes });
    },
  );
  app.get("/api/import/uploads/:id/refused/:sheetId", authorizedRoute("import.run", "import.refused"), (c) =>
    sendRefused(c, { uploadId: knownId(c, "id"), sheetId: c.req.param("sheetId") }),
  );
  app.get("/api/import/runs/:id/refused/:sheetId", authorizedRoute("import.run", "import.refused"), (c) =>
    sendRefused(c, { runId: knownId(c, "id"), sheetId: c.req.param("sheetId") }),
  );
}

/** An id of another form names nothing, and must not reach a path or a query. */
function knownId(c: Context<HttpEnv>, name: string): string {
  const found = uuid.safeParse(c.req.param(name));
  if (!found.success) throw notFound();
  return found.data;
}

/** The name the user's own folder has for the file, without the folder. */
function nameOf(c: Context<HttpEnv>): string {
  const header = c.req.header(importFileNameHeader) ?? "";
  let name: string;
  try {
    name = decodeURIComponent(header);
  } catch {
    name = header;
  }
  const last =
    name
      .replaceAll(/\p{Cc}/gu, "")
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? "";
  return last === "" ? "file" : last.slice(0, 200);
}

async function sendRefused(c: Context<HttpEnv>, of: RefusedOf): Promise<Response> {
  const { sheet, rows } = await refusedRows(c.var.acting, of);
  const name = [parse(sheet.file).name, sheet.sheet].filter((part) => part !== null).join(" ");
  return answerDownload(c, {
    fileName: `${name}.refused.csv`,
    contentType: "text/csv; charset=utf-8",
    notices: disclosureNoticesFor({ audience: "staff", from: c.var.acting.actor.agencyKind, groups: [] }),
    // A line more would be one that is imported.
    noticeStands: "beside the file",
    body: ReadableStream.from(csvOf(sheet, rows)).pipeThrough(new TextEncoderStream()),
  });
}

async function* csvOf(sheet: RefusedRows["sheet"], rows: RefusedRows["rows"]): AsyncGenerator<string> {
  yield refusedCsvHeader(sheet.headings, sheet.order);
  for await (const refusal of rows()) yield refusedCsvLine(sheet.kind, refusal);
}
