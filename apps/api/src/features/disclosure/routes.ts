import { accountingInput } from "@ips/contract";
import type { Hono } from "hono";
import { notFound } from "../../errors/app-error.ts";
import { answerDownload } from "../../http/answer-download.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { accountingCsv } from "./accounting-csv.ts";
import { readAccounting } from "./read-accounting.ts";

/** The accounting of disclosures as a file. */
export function disclosureRoutes(app: Hono<HttpEnv>): void {
  app.get(
    "/api/disclosure/accounting/:clientId",
    authorizedRoute("disclosure.read", "disclosure.accounting"),
    async (c) => {
      const asked = accountingInput.safeParse({
        clientId: c.req.param("clientId"),
        from: c.req.query("from") ?? null,
        to: c.req.query("to") ?? null,
      });
      if (!asked.success) throw notFound();
      const accounting = await readAccounting(c.var.acting, asked.data);
      return answerDownload(c, {
        fileName: `disclosures ${accounting.from} to ${accounting.to}.csv`,
        contentType: "text/csv; charset=utf-8",
        notices: accounting.notices,
        noticeStands: "in the file",
        body: accountingCsv(accounting),
      });
    },
  );
}
