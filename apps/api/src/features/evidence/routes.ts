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
    const { fileName, mediaType, content, dataGroup, own } = await openEvidenceFile(c.var.acting, knownId(c));
    const { agencyKind } = c.var.acting.actor;
    // What an agency keeps of its own is of its kind; what it reads of another's is of the other kind.
    const from = own ? agencyKind : agencyKind === "ips" ? "vr" : "ips";
    const [audience, groups] = own ? (["staff", []] as const) : (["recipient", [dataGroup]] as const);
    c.header("X-Content-Type-Options", "nosniff");
    return answerDownload(c, {
      fileName,
      contentType: mediaType,
      notices: disclosureNoticesFor({ audience, from, groups }),
      // A document is given as it was filed: nothing is written into it.
      noticeStands: "beside the file",
      body: new Blob([new Uint8Array(content)]).stream(),
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
