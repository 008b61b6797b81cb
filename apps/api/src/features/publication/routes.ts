import { publishedTableInput } from "@ips/contract";
import { disclosureNoticesFor } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import type { Hono } from "hono";
import { badInput } from "../../errors/app-error.ts";
import { answerDownload } from "../../http/answer-download.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import { csvFile } from "../../http/csv-file.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { listPublishedPrograms } from "./list-published-programs.ts";
import { publishedTable, tableNotes } from "./published-table.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What programs have published as files, from the same answer as the page: what is hidden there is hidden here. */
export function publicationRoutes(app: Hono<HttpEnv>): void {
  app.get(
    "/api/publication/programs.csv",
    authorizedRoute("trainer.read", "publication.programs"),
    async (c) => {
      const asked = publishedTableInput.safeParse({ table: c.req.query("table") });
      if (!asked.success) throw badInput({ table: "field.impossible" });
      const { table } = asked.data;
      const published = await listPublishedPrograms(c.var.acting);
      return answerDownload(c, {
        fileName: `Programs ${table} ${published.today}.csv`,
        contentType: "text/csv; charset=utf-8",
        notices,
        noticeStands: "in the file",
        body: csvFile([
          ...notices.map((notice) => [disclosureNoticeText(notice)]),
          ...tableNotes(published).map((line) => [line]),
          ...publishedTable(table, published).map((line) => line.map(String)),
        ]),
      });
    },
  );
  app.get(
    "/api/publication/programs.xlsx",
    authorizedRoute("trainer.read", "publication.programs"),
    async (c) => {
      const published = await listPublishedPrograms(c.var.acting);
      // The library that writes workbooks is large: a process that nobody asks for one never loads it.
      const { publishedWorkbook } = await import("./published-workbook.ts");
      return answerDownload(c, {
        fileName: `Programs ${published.today}.xlsx`,
        contentType: workbookType,
        notices,
        noticeStands: "in the file",
        body: await publishedWorkbook(published, notices),
      });
    },
  );
}

/** What is in these files names nobody and was made to be read outside: the notice says that, and what it asks of whoever holds them. */
const notices = disclosureNoticesFor({ audience: "published", from: "ips", groups: [] });
