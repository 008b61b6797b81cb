import type { extendClockInput, extendClockOutput, ExtensionFlag } from "@ips/contract";
import { clockExtension, type Tx } from "@ips/db";
import {
  checkExtension,
  eligibilityDecision,
  ipe,
  type ExtensionInput,
  type FindingsInput,
  type Jurisdiction,
  type PlainDate,
} from "@ips/domain";
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { badInput, conflict } from "../../errors/app-error.ts";
import { whenKeyTaken } from "../disclosure/taken-key.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { loadOpenCase, type OwnCase } from "./load-own-case.ts";

type Input = z.output<typeof extendClockInput>;
type Output = z.output<typeof extendClockOutput>;

/**
 * Records that the person and the agency agreed to exceed a VR clock up to a specific day. An agreement that
 * came after the limit, or is written down only after it, is kept and flagged: it never undoes silently that
 * the limit had passed. Sent twice with one id it is one agreement.
 *
 * @returns the flag, or null when the agreement stands without one.
 * @throws AppError not-found; vr-case.closed; extension.not-later with the present due date (null: the clock
 * does not run); bad-input at `reason`, `circumstance`, `agreedOn`.
 */
export async function extendClock({ actor, run }: ActorContext, input: Input): Promise<Output> {
  return run(async (tx) => {
    const vrCase = await loadOpenCase(tx, actor, input.caseId);
    refuseImpossible(input, actor.today);
    const agreed = await loadExtensions(tx, input.caseId);
    const due = dueBefore(
      input,
      vrCase,
      agreed.filter(({ id }) => id !== input.extensionId),
      await loadJurisdiction(tx),
    );
    const flag = flagOf(input, due, actor.today);
    if (!agreed.some(({ id }) => id === input.extensionId)) {
      const { extensionId, caseId, ...terms } = input;
      const { clientId, agencyId, unitId } = vrCase;
      await tx
        .insert(clockExtension)
        .values({ ...terms, id: extensionId, vrCaseId: caseId, clientId, agencyId, unitId });
    }
    return { id: input.extensionId, flag };
  }).catch(whenKeyTaken);
}

function refuseImpossible(input: Input, today: PlainDate): void {
  if (input.agreedOn > today) throw badInput({ agreedOn: "milestone.in-future" });
  if (input.clock !== "vr-eligibility") return;
  // 34 CFR 361.41(b)(1): only exceptional circumstances outside the agency's control, or trial work.
  if (input.reason === "more-time-agreed") throw badInput({ reason: "field.impossible" });
  if (input.reason === "exceptional-circumstances" && input.circumstance === null)
    throw badInput({ circumstance: "text.missing" });
}

function flagOf(input: Input, due: PlainDate | null, today: PlainDate): ExtensionFlag | null {
  if (due === null) throw conflict("extension.not-later", { due });
  const verdict = checkExtension(asExtension(input), due);
  if (verdict.ok) return today > due ? "recorded-late" : null;
  switch (verdict.code) {
    case "extension-agreed-late":
      return "agreed-late";
    case "extension-not-later":
      throw conflict("extension.not-later", { due, newDueOn: input.newDueOn });
    case "extension-without-date":
      throw conflict("extension.not-specific", { due });
    case "extension-not-agreed-by-person":
      throw badInput({ agreedByPerson: "text.missing" });
    case "extension-not-agreed-by-agency":
      throw badInput({ agreedByAgency: "text.missing" });
    case "extension-reason-not-allowed":
      throw badInput({ reason: "field.impossible" });
  }
}

/** The due date in force on the day of the agreement, earlier agreements included; null when the clock did not run. */
function dueBefore(
  input: Input,
  vrCase: OwnCase,
  extensions: ExtensionInput[],
  jurisdiction: Jurisdiction,
): PlainDate | null {
  const record: FindingsInput = {
    episode: null,
    vr: { ...vrCase, source: "own", trialWork: [], extensions },
    employerContacts: [],
    releases: [],
    plan: null,
  };
  const rule = input.clock === "vr-eligibility" ? eligibilityDecision : ipe;
  return rule.evaluate(record, input.agreedOn, jurisdiction)[0]?.due ?? null;
}

const asExtension = ({
  extensionId,
  clock,
  agreedOn,
  newDueOn,
  reason,
  agreedByPerson,
  agreedByAgency,
}: Input): ExtensionInput => ({
  id: extensionId,
  clock,
  agreedOn,
  newDueOn,
  reason,
  agreedByPerson,
  agreedByAgency,
});

async function loadExtensions(tx: Tx, caseId: string): Promise<ExtensionInput[]> {
  return tx
    .select({
      id: clockExtension.id,
      clock: clockExtension.clock,
      agreedOn: clockExtension.agreedOn,
      newDueOn: clockExtension.newDueOn,
      reason: clockExtension.reason,
      agreedByPerson: clockExtension.agreedByPerson,
      agreedByAgency: clockExtension.agreedByAgency,
    })
    .from(clockExtension)
    .where(eq(clockExtension.vrCaseId, caseId));
}
