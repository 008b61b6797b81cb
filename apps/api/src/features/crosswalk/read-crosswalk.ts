import type { clientInput, CrosswalkOutput } from "@ips/contract";
import { dutiesOfPair, evaluateCrosswalk, workForDuty } from "@ips/crosswalk";
import type { DataGroup, SharedWorkKind } from "@ips/domain";
import type { z } from "zod";
import type { ActorContext } from "../../actor-context.ts";
import { recordIds } from "../client/load-records.ts";
import { readPerson } from "../client/read-person.ts";
import { readableFindings } from "../client/readable-findings.ts";
import { findingsInputs } from "../findings/findings-inputs.ts";
import { jurisdictionInForce } from "../findings/jurisdiction-in-force.ts";
import { judge } from "../findings/load-findings.ts";
import { crosswalkQuestions } from "./crosswalk-questions.ts";
import { givenToPartners } from "./given-to-partners.ts";
import { mayRecordWork } from "./may-record-work.ts";
import { sharedClientOf } from "./shared-client-of.ts";
import { sideView } from "./side-view.ts";

/** The groups of data that the crosswalk shows. */
export const crosswalkGroups: readonly DataGroup[] = [
  "referral-and-eligibility",
  "ipe-and-vr-services",
  "job-search-plan",
  "employer-contacts",
  "jobs-and-wages",
  "career-profile",
  "case-notes",
  "benefits",
];

/**
 * The eight IPS principles of a person beside their VR counterparts: what each side has met and owes, what would count for both, and what was recorded,
 * as far as the reader may see the records of both sides.
 *
 * @throws AppError not-found.
 */
export function readCrosswalk(
  ctx: ActorContext,
  { clientId }: z.output<typeof clientInput>,
): Promise<CrosswalkOutput> {
  const { actor } = ctx;
  return readPerson(ctx, clientId, crosswalkGroups, async (ask, records) => {
    const { jurisdiction, given, ...answers } = await ask({
      jurisdiction: jurisdictionInForce(),
      given: givenToPartners(actor, records.main.clientId),
      ...crosswalkQuestions(recordIds(records)),
    });
    const { main, others } = records;
    const inputs = findingsInputs(answers);
    const found = judge(answers, actor.today, jurisdiction, inputs);
    const withFindings = ({ clientId: id, kind, groups }: typeof main) => ({
      kind,
      groups,
      findings: found.get(id) ?? [],
    });
    const findings = readableFindings(withFindings(main), others.map(withFindings));
    const isShared = given.has(main.clientId) || others.some(({ kind }) => kind !== main.kind);
    const shared = sharedClientOf([main, ...others], answers, inputs, findings, actor.today, isShared);
    const writable = main.own && main.opened === null;
    const mayRecord = (kind: SharedWorkKind) => writable && mayRecordWork(actor, kind);
    return {
      clientId: main.clientId,
      pairs: evaluateCrosswalk(shared, actor.today).map(({ sides, ...pair }) => ({
        ...pair,
        sides: { ips: sideView(sides.ips, mayRecord), vr: sideView(sides.vr, mayRecord) },
        canRecord: [...new Set(dutiesOfPair(pair.pair).flatMap(workForDuty))].filter(mayRecord),
      })),
      work: answers.work.map(({ workId, kind, on, note, staffName, agencyName, canTakeBack }) => ({
        workId,
        kind,
        on,
        note,
        staffName: staffName || null,
        agencyName,
        canTakeBack: canTakeBack && writable,
      })),
    };
  });
}
