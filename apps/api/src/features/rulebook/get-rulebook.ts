import type { rulebookInput, RulebookDocument } from "@ips/contract";
import { jurisdictions } from "@ips/domain";
import { rulebookDocument } from "@ips/i18n";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { loadJurisdiction } from "../findings/load-jurisdiction.ts";

/**
 * The rulebook as it holds for the acting agency: its own settings lead, the jurisdictions that the package brings stand beside them. An
 * agency without settings of its own sees those alone.
 */
export async function getRulebook(
  { actor, run }: ActorContext,
  { asOf }: z.output<typeof rulebookInput>,
): Promise<RulebookDocument> {
  const own = await run((tx) => loadJurisdiction(tx));
  const others = jurisdictions.filter(({ id }) => id !== own.id);
  return rulebookDocument([own, ...others], asOf ?? actor.today);
}
