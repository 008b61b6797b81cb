import type { handOverInput } from "@ips/contract";
import { handedOver, personRelease } from "@ips/db";
import { disclosureNoticesFor, employerAnswerGroups, type AgencyKind, type DataGroup } from "@ips/domain";
import { disclosureNoticeText } from "@ips/i18n/disclosure-notice";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict, notFound } from "../../errors/app-error.ts";
import { whenConstraint } from "../../errors/database-error.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { refuseUnchosen } from "./allowed-answers.ts";

type Input = z.output<typeof handOverInput>;

/**
 * Writes down what somebody without an account was given, with the notice that went with it. An employer gets answers that
 * the person has chosen and that their disclosure choice still allows, never a text. Sent twice with one id it is one.
 *
 * @throws AppError not-found; hand-over.not-in-force when no release was in force on the day; hand-over.not-named for more
 * than the release names; disclosure.not-chosen; bad-input for an employer that is to get anything but answers.
 */
export async function handOver({ actor, run }: ActorContext, input: Input): Promise<{ id: string }> {
  return run(async (tx) => {
    const [under] = await tx.select().from(personRelease).where(eq(personRelease.id, input.releaseId));
    if (!under) throw notFound();
    const [there] = await tx
      .select({ id: handedOver.id })
      .from(handedOver)
      .where(and(eq(handedOver.id, input.handedOverId), eq(handedOver.personReleaseId, under.id)));
    if (there) return there;
    const groups = groupsOf(input, under.relation === "employer");
    if (under.relation === "employer") await refuseUnchosen(tx, under.clientId, input.answers);
    if (groups.some((group) => !under.groups.includes(group))) throw conflict("hand-over.not-named", {});
    await tx.insert(handedOver).values({
      id: input.handedOverId,
      clientId: under.clientId,
      agencyId: under.agencyId,
      unitId: under.unitId,
      personReleaseId: under.id,
      givenOn: input.givenOn,
      document: input.document,
      way: input.way,
      groups,
      answers: [...new Set(input.answers)],
      description: input.description,
      notice: noticeFor(actor.agencyKind, groups, input.noticeLanguage),
      noticeLanguage: input.noticeLanguage,
    });
    return { id: input.handedOverId };
  })
    .catch(
      whenConstraint({
        handed_over_under_active_release: () => ["hand-over.not-in-force", {}],
        handed_over_within_release: () => ["hand-over.not-named", {}],
      }),
    )
    .catch(whenKeyTaken);
}

function groupsOf({ document, answers, groups, description }: Input, toEmployer: boolean): DataGroup[] {
  if (toEmployer !== (document === "employer-answers")) throw badInput({ document: "field.impossible" });
  if (toEmployer && description !== null) throw badInput({ description: "field.impossible" });
  if (toEmployer !== answers.length > 0) throw badInput({ answers: "field.impossible" });
  if (toEmployer) return employerAnswerGroups(answers);
  return [...new Set(groups)];
}

const noticeFor = (
  from: AgencyKind,
  groups: readonly DataGroup[],
  language: Input["noticeLanguage"],
): string =>
  disclosureNoticesFor({ audience: "recipient", from, groups })
    .map((notice) => disclosureNoticeText(notice, language))
    .join(" ");
