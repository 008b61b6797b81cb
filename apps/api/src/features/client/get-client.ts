import type { ClientOutput } from "@ips/contract";
import type { Actor } from "@ips/db";
import { daysBetween, type DataGroup } from "@ips/domain";
import type { ActorContext } from "../../actor-context.ts";
import { findingsQuestions } from "../findings/findings-inputs.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { judge } from "../findings/load-findings.ts";
import { releasesAbout } from "../release/releases-of-client.ts";
import { bandOf } from "../release/sharing-band.ts";
import { displayName } from "./display-name.ts";
import { activityOf } from "./load-activity.ts";
import { episodesOf } from "./load-episodes.ts";
import { milestonesOf } from "./load-milestones.ts";
import { opensGroup, recordIds, type OpenRecord, type PersonRecords } from "./load-records.ts";
import { vrOf } from "./load-vr.ts";
import { ipsPhase, vrPhase } from "./phase.ts";
import { readPerson, type AskForPage } from "./read-person.ts";
import { readableFindings } from "./readable-findings.ts";
import { timeline } from "./timeline.ts";
import { vrSide } from "./vr-side.ts";
import { whatActorMayDo } from "./what-actor-may-do.ts";

const shown: readonly DataGroup[] = [
  "identity",
  "referral-and-eligibility",
  "ipe-and-vr-services",
  "case-notes",
  "employer-contacts",
  "jobs-and-wages",
  "job-search-plan",
];

/**
 * A person's page: who they are, where they stand, both tracks on one timeline, and the findings of both sides, as far
 * as the actor may see them. For a person of one's own agency it joins what releases open of other agencies' records;
 * another agency's record can be opened by its own key too, and is then read-only.
 */
export function getClient(ctx: ActorContext, { clientId }: { clientId: string }): Promise<ClientOutput> {
  return readPerson(ctx, clientId, shown, (ask, records) => clientPage(ask, ctx.actor, records));
}

async function clientPage(ask: AskForPage, actor: Actor, records: PersonRecords): Promise<ClientOutput> {
  const { main, identity } = records;
  const ids = recordIds(records);
  const all = [main, ...records.others];
  const { jurisdiction, episodes, milestones, activity, releases, ...asked } = await ask({
    jurisdiction: jurisdictionInForce(),
    episodes: episodesOf(ids),
    vr: vrOf(ids),
    milestones: milestonesOf(ids),
    activity: activityOf(ids),
    releases: releasesAbout(main.clientId),
    ...findingsQuestions({ clientIds: ids }),
  });
  const { cases, reports } = asked.vr;
  const found = judge(asked, actor.today, jurisdiction);

  const withFindings = (record: OpenRecord) => ({ ...record, findings: found.get(record.clientId) ?? [] });
  const findings = readableFindings(withFindings(main), records.others.map(withFindings));
  const vr = vrSide({ today: actor.today, records: all, episodes, cases, reports, milestones });
  // For a VR reader the program's episode stands beside; a program's own page is about its own.
  const current =
    (main.kind === "vr" ? episodes[0] : episodes.find(({ clientId }) => clientId === main.clientId)) ?? null;
  const ownCase = cases.find((each) => each.clientId === main.clientId) ?? null;
  const startedOn = main.kind === "vr" ? (ownCase?.appliedOn ?? null) : (current?.enteredOn ?? null);
  const vrRecords = new Set(all.filter(({ kind }) => kind === "vr").map((record) => record.clientId));

  return {
    clientId: main.clientId,
    own: main.own,
    opened: main.opened,
    number: identity.number,
    name: displayName(identity),
    identity,
    agencyName: main.agencyName,
    unitName: main.unitName,
    phase: phaseOf(main, current, ownCase, activity),
    day: startedOn === null ? null : daysBetween(startedOn, actor.today),
    episodes: episodes.map(({ clientId: _record, ...episode }) => episode),
    specialist: current?.specialist ?? null,
    vr,
    band: bandOf(releases),
    findings,
    timeline: timeline({ today: actor.today, milestones, days: activity.days, findings, vrRecords }),
    counts: {
      contacts: opensGroup(records, "case-notes") ? activity.contacts : null,
      employerContacts: opensGroup(records, "employer-contacts") ? activity.employerContacts : null,
      jobs: opensGroup(records, "jobs-and-wages") ? activity.jobs : null,
    },
    can: whatActorMayDo(actor, records, {
      episodeOpen: current !== null && current.clientId === main.clientId && current.exitedOn === null,
      caseOpen: ownCase !== null && ownCase.closedOn === null,
    }),
  };
}

type Current = { readonly exitedOn: string | null };

function phaseOf(
  main: OpenRecord,
  current: Current | null,
  ownCase: { readonly status: Parameters<typeof vrPhase>[0] } | null,
  activity: { readonly jobOpen: boolean; readonly employerContacts: number },
): ClientOutput["phase"] {
  if (main.kind === "vr")
    return main.groups.has("ipe-and-vr-services") ? vrPhase(ownCase?.status ?? null) : null;
  if (!main.groups.has("referral-and-eligibility")) return null;
  // Who may not read employer contacts cannot tell a beginning from a search.
  const employerContacted = activity.employerContacts > 0 || !main.groups.has("employer-contacts");
  return ipsPhase({
    episodeOpen: current !== null && current.exitedOn === null,
    jobOpen: activity.jobOpen,
    employerContacted,
  });
}
