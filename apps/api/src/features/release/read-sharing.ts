import type { SharingOutput } from "@ips/contract";
import { accessEntry, type Tx } from "@ips/db";
import { eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { notFound } from "../../errors/app-error.ts";
import { may } from "../client/may.ts";
import { loadSubject } from "../disclosure/load-subject.ts";
import { lookRows } from "../disclosure/look-rows.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { longestRelease } from "./longest-release.ts";
import { offersOfClient } from "./offers-of-client.ts";
import { releasesOfClient } from "./releases-of-client.ts";

/** How many of the latest looks the page lists; it also says how many there are in all. */
const looksShown = 10;

/**
 * The Sharing page of a person: what is given to whom, what we receive, who has looked. Of another
 * agency's record only what it gives us in force is told.
 *
 * @throws AppError not-found.
 */
export async function readSharing(
  { actor, run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<SharingOutput> {
  return run(async (tx) => {
    const subject = await loadSubject(tx, clientId);
    // What is opened elsewhere in the agency is its record; with whom it is shared stays with its own unit.
    if (!subject || subject.elsewhere) throw notFound();
    const releases = (await releasesOfClient(tx, clientId)).map(({ fromUnitName: _, ...release }) => release);
    const { looks, looksTotal } = subject.own
      ? await latestLooks(tx, clientId)
      : { looks: [], looksTotal: 0 };
    await recordLook(tx, clientId, ["identity"], actor.screen);
    return {
      clientName: subject.name,
      own: subject.own,
      given: releases.filter(({ direction }) => direction === "given"),
      received: releases.filter(({ direction }) => direction === "received"),
      looks,
      looksTotal,
      ...(subject.own ? await offersOfClient(tx, clientId) : { offered: [], toFile: [] }),
      longest: await longestRelease(tx, actor.today),
      canSign: subject.own && may(actor, "release.sign"),
      canRevoke: subject.own && may(actor, "release.revoke"),
    };
  });
}

async function latestLooks(tx: Tx, clientId: string): Promise<Pick<SharingOutput, "looks" | "looksTotal">> {
  const ofClient = eq(accessEntry.clientId, clientId);
  return {
    looks: await lookRows(tx, ofClient, { limit: looksShown }),
    looksTotal: await tx.$count(accessEntry, ofClient),
  };
}
