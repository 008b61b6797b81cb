import type { PersonReleaseView, RecipientsOfClientOutput } from "@ips/contract";
import { client, handedOver, personRelease, type Tx } from "@ips/db";
import { employerAnswersAllowed } from "@ips/domain";
import { desc, eq } from "drizzle-orm";
import type { ActorContext } from "../../actor-context.ts";
import { displayName } from "../client/display-name.ts";
import { loadOwnClient } from "../client/load-own-client.ts";
import { may } from "../client/may.ts";
import { recordLook } from "../disclosure/record-look.ts";
import { longestRelease } from "../release/longest-release.ts";
import { releaseState } from "../release/release-state.ts";
import { disclosureChoiceOf } from "./disclosure-choice-of.ts";

/**
 * Who without an account may be given something of one's own client, and what each was given.
 *
 * @throws AppError not-found; forbidden for another agency's client: its recipients are its own information.
 */
export async function recipientsOfClient(
  { actor, run }: ActorContext,
  { clientId }: { clientId: string },
): Promise<RecipientsOfClientOutput> {
  return run(async (tx) => {
    await loadOwnClient(tx, actor, clientId);
    const [who] = await tx.select().from(client).where(eq(client.id, clientId));
    const releases = await tx
      .select()
      .from(personRelease)
      .where(eq(personRelease.clientId, clientId))
      .orderBy(desc(personRelease.signedOn), desc(personRelease.id));
    const given = await givenOf(tx, clientId);
    const choice = await disclosureChoiceOf(tx, clientId);
    await recordLook(tx, clientId, ["identity"], actor.screen);
    return {
      clientName: who ? displayName(who) : "",
      releases: releases.map((row): PersonReleaseView => {
        const state = releaseState(row, actor.today);
        return {
          ...row,
          releaseId: row.id,
          state: state === "replaced" ? "expired" : state,
          handedOver: given.get(row.id) ?? [],
        };
      }),
      disclosureChoice: choice,
      employerAnswers: [...employerAnswersAllowed(choice ?? "not-decided")],
      longest: await longestRelease(tx, actor.today),
      canSign: may(actor, "release.sign"),
      canRevoke: may(actor, "release.revoke"),
      canHandOver: may(actor, "disclosure.write"),
    };
  });
}

async function givenOf(tx: Tx, clientId: string): Promise<Map<string, PersonReleaseView["handedOver"]>> {
  const rows = await tx
    .select({
      releaseId: handedOver.personReleaseId,
      handedOverId: handedOver.id,
      givenOn: handedOver.givenOn,
      document: handedOver.document,
      way: handedOver.way,
      groups: handedOver.groups,
      answers: handedOver.answers,
      description: handedOver.description,
      byName: handedOver.givenByName,
    })
    .from(handedOver)
    .where(eq(handedOver.clientId, clientId))
    .orderBy(desc(handedOver.givenOn), desc(handedOver.id));
  return Map.groupBy(rows, ({ releaseId }) => releaseId);
}
