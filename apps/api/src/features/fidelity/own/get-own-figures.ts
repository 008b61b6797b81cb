import type { ownFiguresInput, OwnFiguresOutput } from "@ips/contract";
import type { z } from "zod";
import type { ActorContext } from "../../../actor-context.ts";
import { forbidden } from "../../../errors/app-error.ts";
import { askTogether } from "../../../query/ask-together.ts";
import { employerContactEvidence } from "../employer-contact-evidence.ts";
import { programMeant, programsOfMine } from "../programs-of-mine.ts";
import { timeEvidence } from "../time-evidence.ts";
import { vrContactEvidence } from "../vr-contact-evidence.ts";
import { ownWindow } from "./own-window.ts";
import { ownCaseload, ownFirstContact, withSpecialist } from "./own-questions.ts";

/**
 * A specialist's own figures over the time that is asked for. Every question names the specialist, so that a colleague's is not even counted.
 *
 * @throws AppError forbidden, when the membership is no member of staff's; bad-input at `asOf`, when that day has not come.
 */
export async function getOwnFigures(
  ctx: ActorContext,
  asked: z.output<typeof ownFiguresInput>,
): Promise<OwnFiguresOutput> {
  const { staffId, today } = ctx.actor;
  if (staffId === null) throw forbidden();
  const program = programMeant(await programsOfMine(ctx), null);
  const window = ownWindow(asked, today);
  const shown = { from: window.from, to: window.to };
  if (program === null) {
    return {
      today,
      program,
      window: shown,
      caseload: { open: 0, fte: null },
      community: null,
      employerContact: null,
      firstContact: { entered: 0, withContact: 0, meanDays: null },
      vrContact: null,
      withMe: [],
    };
  }
  const scope = { unitId: program.unitId, window, staffId };
  const { time, met, vr, ...found } = await ctx.run((tx) =>
    askTogether(tx, {
      caseload: ownCaseload(scope),
      time: timeEvidence(scope),
      met: employerContactEvidence(scope),
      vr: vrContactEvidence(scope),
      firstContact: ownFirstContact(scope),
      withMe: withSpecialist(scope),
    }),
  );
  const [community] = time.community;
  const [employerContact] = met.specialists;
  const [vrContact] = vr;
  return {
    today,
    program,
    window: shown,
    ...found,
    community:
      community === undefined
        ? null
        : {
            communityHours: community.communityHours,
            scheduledHours: community.scheduledHours,
            source: community.source ?? "weekly-time",
          },
    employerContact: employerContact ?? null,
    vrContact: vrContact ?? null,
  };
}
