import type { evidenceFileQuery } from "@ips/contract";
import { evidenceFile, milestone, milestoneEvidence } from "@ips/db";
import { eq } from "drizzle-orm";
import { createHash } from "node:crypto";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { forbidden, notFound } from "../../errors/app-error.ts";
import { sameWrite } from "../client/same-write.ts";
import { worksIn } from "../client/works-in.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { evidenceType } from "./evidence-type.ts";

/** A file as it was sent. */
export type SentFile = z.output<typeof evidenceFileQuery> & {
  readonly evidenceId: string;
  readonly content: Uint8Array;
};

/**
 * Whether the actor may file evidence for a date, asked before the file is read.
 *
 * @throws AppError not-found; forbidden for another agency's date.
 */
export function requireOwnMilestone({ run, actor }: ActorContext, milestoneId: string) {
  return run(async (tx) => {
    const [of] = await tx.select().from(milestone).where(eq(milestone.id, milestoneId));
    if (!of) throw notFound();
    if (!worksIn(actor, of)) throw forbidden();
    return of;
  });
}

/**
 * Files a document as evidence of a milestone date of the own agency: its bytes, and what is said of it, in one
 * transaction. Sent twice with one key it is one file.
 *
 * @throws AppError not-found; forbidden; file.empty; file.kind-not-taken; already-there for another file of that key.
 */
export async function storeEvidenceFile(ctx: ActorContext, sent: SentFile): Promise<{ id: string }> {
  const { agencyId, unitId, clientId } = await requireOwnMilestone(ctx, sent.milestoneId);
  const { evidenceId: id, milestoneId, fileName } = sent;
  const content = Buffer.from(sent.content);
  const mediaType = await evidenceType(content);
  const described = {
    fileName,
    mediaType,
    sha256: createHash("sha256").update(content).digest("hex"),
    bytes: content.byteLength,
  };
  const place = { agencyId, unitId, clientId };
  return ctx
    .run(async (tx) => {
      const added = await tx
        .insert(milestoneEvidence)
        .values({ ...place, id, milestoneId, kind: "file", ...described })
        .onConflictDoNothing({ target: milestoneEvidence.id })
        .returning({ id: milestoneEvidence.id });
      if (added.length === 0) {
        const [existing] = await tx.select().from(milestoneEvidence).where(eq(milestoneEvidence.id, id));
        sameWrite(existing, (row) => row.milestoneId === milestoneId && row.sha256 === described.sha256);
        return { id };
      }
      await tx.insert(evidenceFile).values({ ...place, id: ctx.deps.newId(), evidenceId: id, content });
      return { id };
    })
    .catch(whenKeyTaken);
}
