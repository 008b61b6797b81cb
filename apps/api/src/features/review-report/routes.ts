import { reviewReportInput } from "@ips/contract";
import type { Hono } from "hono";
import { notFound } from "../../errors/app-error.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { loadReport } from "./load-report.ts";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The report as an editable document. It tells of a program and of nobody on its caseload, so it leaves without a notice; who may have it is asked
 * as for the page.
 */
export function reviewReportRoutes(app: Hono<HttpEnv>): void {
  app.get(
    "/api/review-report/:reviewId/report.docx",
    authorizedRoute("review-report.read", "review-report.document"),
    async (c) => {
      const asked = reviewReportInput.safeParse({ reviewId: c.req.param("reviewId") });
      if (!asked.success) throw notFound();
      const { report } = await loadReport(c.var.acting, asked.data);
      // The library that writes the document is large: a process that nobody asks for one never loads it.
      const { reportDocument } = await import("./docx/report-document.ts");
      c.header("Content-Type", wordDocument);
      c.header("Cache-Control", "no-store");
      return c.body(await reportDocument(report));
    },
  );
}
