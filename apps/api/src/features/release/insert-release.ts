import { release, releaseGrant, type Tx } from "@ips/db";
import type { DataGroup } from "@ips/domain";
import type { ActorContext } from "../../actor-context.ts";
import type { Subject } from "../disclosure/load-subject.ts";
import { replaceReleases } from "./replace-releases.ts";

type Owner = Pick<Subject, "clientId" | "agencyId" | "unitId">;
type Signed = Omit<typeof release.$inferInsert, keyof Owner | "createdAt">;

/**
 * Writes a release with what it opens, and ends what it takes the place of: the release first, because what it replaces
 * names it; what it opens last, because nothing may be open twice.
 */
export async function insertRelease(
  tx: Tx,
  { actor, deps }: ActorContext,
  { clientId, agencyId, unitId }: Owner,
  { signed, groups, replaces }: { signed: Signed; groups: readonly DataGroup[]; replaces: readonly string[] },
): Promise<void> {
  const owner = { clientId, agencyId, unitId };
  const { toAgencyId, validFrom, expiresOn } = signed;
  await tx.insert(release).values({ ...signed, ...owner });
  await replaceReleases(
    tx,
    { clientId, releaseId: signed.id, toAgencyId, groups, validFrom, expiresOn },
    replaces,
    actor.today,
  );
  await tx.insert(releaseGrant).values(
    [...new Set(groups)].map((dataGroup) => ({
      ...owner,
      id: deps.newId(),
      releaseId: signed.id,
      toAgencyId,
      validFrom,
      expiresOn,
      dataGroup,
    })),
  );
}
