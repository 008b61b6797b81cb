import { agency, evidenceFile, milestoneEvidence } from "@ips/db";
import type { Leaving } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { recordLook } from "../disclosure/record-look.ts";

/** A stored document, and what decides the notices that it leaves with. */
export type OpenedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly leaving: Leaving;
};

/**
 * Reads a stored document of evidence. Opening it is a look at the person's record and is written down with it, on the
 * side of the agency that keeps the record. What was filed in error is open to the agency that filed it alone.
 *
 * @throws AppError not-found, alike for a file that is not there and one that is not open to the actor.
 */
export function openEvidenceFile({ run, actor }: ActorContext, evidenceId: string): Promise<OpenedFile> {
  return run(async (tx) => {
    const [found] = await tx
      .select({
        clientId: evidenceFile.clientId,
        dataGroup: evidenceFile.dataGroup,
        from: agency,
        fileName: milestoneEvidence.fileName,
        mediaType: milestoneEvidence.mediaType,
        content: evidenceFile.content,
      })
      .from(evidenceFile)
      .innerJoin(milestoneEvidence, eq(milestoneEvidence.id, evidenceFile.evidenceId))
      .innerJoin(agency, eq(agency.id, evidenceFile.agencyId))
      .where(eq(evidenceFile.evidenceId, evidenceId));
    if (!found?.mediaType) throw notFound();
    await recordLook(tx, found.clientId, [found.dataGroup], actor.screen);
    return {
      fileName: found.fileName ?? "document",
      mediaType: found.mediaType,
      content: found.content,
      leaving: {
        audience: found.from.id === actor.agencyId ? "staff" : "recipient",
        from: found.from.kind,
        groups: [found.dataGroup],
      },
    };
  });
}
