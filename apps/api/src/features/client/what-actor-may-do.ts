import type { ClientOutput } from "@ips/contract";
import type { Actor } from "@ips/db";
import type { PersonRecords } from "./load-records.ts";
import { may } from "./may.ts";

/** What of the record decides beside the role. */
export type Standing = { readonly episodeOpen: boolean; readonly caseOpen: boolean };

/**
 * What the actor may do on a person's page, so that a portal shows no button that would be refused. Another agency's
 * record is read only; its plan may be edited where releases run in both directions.
 */
export function whatActorMayDo(
  actor: Actor,
  { main, others }: PersonRecords,
  { episodeOpen, caseOpen }: Standing,
): ClientOutput["can"] {
  const own = main.own && main.opened === null;
  const ips = own && main.kind === "ips";
  const coEdits = [main, ...others].some(({ planCoEdited }) => planCoEdited);
  return {
    editIdentity: own && may(actor, "client.write"),
    logContact: own && may(actor, "contact.write"),
    logEmployerContact: own && may(actor, "employer-contact.write"),
    addJob: own && may(actor, "job.write"),
    editPlan: may(actor, "plan.write") && ((ips && episodeOpen) || coEdits),
    sign: own && may(actor, "release.sign"),
    refer: ips && episodeOpen && may(actor, "referral.send"),
    editVrCase: own && main.kind === "vr" && caseOpen && may(actor, "vr-case.write"),
    closeEpisode: ips && episodeOpen && may(actor, "episode.write"),
    assign: ips && episodeOpen && may(actor, "episode.assign"),
  };
}
