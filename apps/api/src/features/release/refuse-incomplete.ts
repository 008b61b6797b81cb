import type { Tx } from "@ips/db";
import { releaseProblems, type ReleaseDraft } from "@ips/domain";
import { AppError, badInput } from "../../errors/app-error.ts";
import type { ActorContext } from "../../actor-context.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";
import { statementVersion } from "./statement-version.ts";

/** A form as it was filled in, whoever receives. */
export type FilledForm = Omit<ReleaseDraft, "fromAgencyId" | "statementVersion" | "copyGivenOn"> & {
  formId: string;
  copyGiven: boolean;
  authorityReference: string | null;
};

/**
 * Lets only a valid authorization pass: the elements of 45 CFR 164.508(c), 42 CFR 2.31 where it applies, the agency's own
 * longest time, and for a representative where the proof of the authority is kept.
 *
 * @param form.toAgencyId who receives; the name of a person stands here for a recipient without an account.
 * @throws AppError release.incomplete with `{ problems: [{ field, code }] }`; bad-input at authorityReference.
 */
export async function refuseIncomplete(tx: Tx, { actor }: ActorContext, form: FilledForm): Promise<void> {
  const draft: ReleaseDraft = {
    ...form,
    fromAgencyId: actor.agencyId,
    // A signature on screen is kept in this record, under the form itself.
    signatureReference: form.signatureKind === "on-screen" ? form.formId : form.signatureReference,
    statementVersion,
    copyGivenOn: form.copyGiven ? actor.today : null,
  };
  const problems = releaseProblems(draft, actor.today, await loadJurisdiction(tx)).filter(
    ({ severity }) => severity === "refuse",
  );
  if (problems.length > 0) {
    const named = problems.map(({ field, code }) => ({ field, code }));
    throw new AppError("BAD_REQUEST", "release.incomplete", {
      facts: { problems: named },
      fields: named.map(({ field, code }) => ({
        path: field,
        code: "release.incomplete",
        facts: { problem: code },
      })),
    });
  }
  if (form.capacity === "representative" && form.authorityReference === null)
    throw badInput({ authorityReference: "text.missing" });
}
