import { fidelityPointInput, fidelityRowsInput } from "@ips/contract";
import { disclosureNoticesFor } from "@ips/domain";
import type { Hono } from "hono";
import { badInput } from "../../errors/app-error.ts";
import { answerDownload } from "../../http/answer-download.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { getPoint } from "./point/get-point.ts";
import { pointCsv } from "./point/point-csv.ts";
import { getRows } from "./rows/get-rows.ts";
import { rowsCsv } from "./rows/rows-csv.ts";

/** The records behind a figure, and what is behind a point, as files. */
export function fidelityRoutes(app: Hono<HttpEnv>): void {
  app.get("/api/fidelity/rows.csv", authorizedRoute("fidelity.read", "fidelity.rows"), async (c) => {
    const asked = fidelityRowsInput.safeParse({
      unitId: c.req.query("unitId") ?? null,
      figure: c.req.query("figure"),
      specialist: c.req.query("specialist") ?? null,
    });
    if (!asked.success) throw badInput({ figure: "field.impossible" });
    const { figure, specialist } = asked.data;
    const found = await getRows(c.var.acting, asked.data, null);
    const notices = disclosureNoticesFor({
      audience: "staff",
      from: c.var.acting.actor.agencyKind,
      groups: [],
    });
    return answerDownload(c, {
      fileName: `${figure} ${found.window.from} to ${found.window.to}.csv`,
      contentType: "text/csv; charset=utf-8",
      notices,
      noticeStands: "in the file",
      body: rowsCsv(found, { figure, specialist, notices }),
    });
  });

  app.get("/api/fidelity/point.csv", authorizedRoute("fidelity.read", "fidelity.point"), async (c) => {
    const asked = fidelityPointInput.safeParse({
      unitId: c.req.query("unitId") ?? null,
      point: c.req.query("point"),
    });
    if (!asked.success) throw badInput({ point: "field.impossible" });
    const found = await getPoint(c.var.acting, asked.data);
    const notices = disclosureNoticesFor({
      audience: "staff",
      from: c.var.acting.actor.agencyKind,
      groups: [],
    });
    return answerDownload(c, {
      fileName: `${asked.data.point} ${found.window.from} to ${found.window.to}.csv`,
      contentType: "text/csv; charset=utf-8",
      notices,
      noticeStands: "in the file",
      body: pointCsv(found, notices),
    });
  });
}
