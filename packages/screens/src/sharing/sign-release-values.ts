import type { ReleaseView, SignReleaseInput } from "@ips/contract";
import { addDays } from "@ips/domain";
import { formatMonthDay } from "@ips/i18n/format-date";
import type { EntryProblems } from "../record/use-entry.ts";
import { inTheWay } from "./running-releases.ts";
import { checkSigning, chosenGroups, toSigned, type SigningValues } from "./signing-values.ts";

/** What the form for an agency is filled in against. */
export type SigningFacts = { given: readonly ReleaseView[]; today: string };

/** What a release to an agency lacks before it can be signed: one sentence at each field. */
export function checkSignRelease(
  values: SigningValues,
  { given, today }: SigningFacts,
): EntryProblems<SigningValues> {
  const problems = checkSigning(values);
  if (!values.recipient) problems.recipient = "Choose who receives the information.";
  if (values.groups.length === 0) problems.groups = "Choose at least one part of the record.";
  if (values.both && values.backGroups.length === 0)
    problems.backGroups = "Choose at least one part, or sign this direction alone.";
  if (values.both && !values.groups.includes("identity"))
    problems.both =
      "The other agency must know whom the form is about. Tick name and contact above, or sign this direction alone.";
  if (values.validFrom > today) {
    const [running] = inTheWay(given, values);
    if (running)
      problems.validFrom = `An earlier release runs until then. Start today, or on ${formatMonthDay(addDays(running.expiresOn, 1), "en", today)}, the day after it.`;
  }
  return problems;
}

/** The form as the server takes it, with the releases whose place it takes. */
export function toSignReleaseInput(
  values: SigningValues,
  clientId: string,
  { given, part2 }: SigningFacts & { part2: boolean },
): SignReleaseInput {
  const [toAgencyId = "", toUnitId = ""] = values.recipient.split("/");
  return {
    ...toSigned(values),
    releaseId: values.releaseId,
    clientId,
    toAgencyId,
    toUnitId: toUnitId || null,
    groups: part2 ? ["substance-use"] : chosenGroups(values.groups),
    part2,
    replaces: inTheWay(given, values).map(({ releaseId }) => releaseId),
    back: values.both && !part2 ? { offerId: values.offerId, groups: chosenGroups(values.backGroups) } : null,
  };
}
