import { evidenceFileQuery } from "@ips/contract";
import { disclosureNoticesFor } from "@ips/domain";
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { AppError, badInput, notFound } from "../../errors/app-error.ts";
import { answerDownload } from "../../http/answer-download.ts";
import { authorizedRoute } from "../../http/authorized-route.ts";
import type { HttpEnv } from "../../http/http-env.ts";
import { openEvidenceFile } from "./open-evidence-file.ts";
import { requireOwnMilestone, storeEvidenceFile } from "./store-evidence-file.ts";

const uuid = z.uuid();
const path = "/api/evidence/:evidenceId";

/** Documents that prove milestone dates, in and out. */
export function evidenceRoutes(app: Hono<HttpEnv>): void {
  app.put(
    path,
    authorizedRoute("milestone.write", "evidence.file"),
    (c, next) => {
      const limit = c.var.request.deps.settings.fileLimitBytes;
      const onError = () => {
        throw new AppError("PAYLOAD_TOO_LARGE", "too-large", { facts: { limit } });
      };
      return bodyLimit({ maxSize: limit, onError })(c, next);
    },
    async (c) => {
      const evidenceId = knownId(c);
      const query = evidenceFileQuery.safeParse({
        milestoneId: c.req.query("milestoneId"),
        fileName: plainName(c.req.query("fileName") ?? ""),
      });
      if (!query.success) throw badInput({ fileName: "field.impossible" });
      // Whose date it is decides before anything of the file is kept in memory.
      await requireOwnMilestone(c.var.acting, query.data.milestoneId);
      const content = new Uint8Array(await c.req.arrayBuffer());
      return c.json(await storeEvidenceFile(c.var.acting, { ...query.data, evidenceId, content }));
    },
  );
  app.get(path, authorizedRoute("client.read", "evidence.file"), async (c) => {
    const { fileName, mediaType, content, leaving } = await openEvidenceFile(c.var.acting, knownId(c));
    c.header("X-Content-Type-Options", "nosniff");
    return answerDownload(c, {
      fileName,
      contentType: mediaType,
      notices: disclosureNoticesFor(leaving),
      // A document that proves a date stays as it was filed, to the byte.
      noticeStands: "beside the file",
      body: new Uint8Array(content),
    });
  });
}

/** An id of another form names nothing, and must not reach a query. */
function knownId(c: Context<HttpEnv>): string {
  const found = uuid.safeParse(c.req.param("evidenceId"));
  if (!found.success) throw notFound();
  return found.data;
}

/** The name the user's own folder has for the file, without the folder and without what no name holds. */
function plainName(name: string): string {
  const last = name
    .replaceAll(/\p{Cc}/gu, "")
    .split(/[\\/]/u)
    .at(-1)
    ?.trim();
  return last ? last.slice(-200) : "document";
}
