import { evidenceFile, milestoneEvidence } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { recordLook } from "../disclosure/record-look.ts";

/** A stored document. */
export type OpenedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: Buffer;
  readonly dataGroup: DataGroup;
  /** False: another agency keeps it, and a release opens it. */
  readonly own: boolean;
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
        agencyId: evidenceFile.agencyId,
        dataGroup: evidenceFile.dataGroup,
        fileName: milestoneEvidence.fileName,
        mediaType: milestoneEvidence.mediaType,
        content: evidenceFile.content,
      })
      .from(evidenceFile)
      .innerJoin(milestoneEvidence, eq(milestoneEvidence.id, evidenceFile.evidenceId))
      .where(eq(evidenceFile.evidenceId, evidenceId));
    if (!found?.mediaType) throw notFound();
    await recordLook(tx, found.clientId, [found.dataGroup], actor.screen);
    const { fileName, mediaType, content, dataGroup } = found;
    return {
      fileName: fileName ?? "document",
      mediaType,
      content,
      dataGroup,
      own: found.agencyId === actor.agencyId,
    };
  });
}
