import type { DataGroup, HandOverDocument, HandOverWay, RecipientRelation } from "@ips/domain";
import { displayName } from "../client/display-name.ts";
import { listMilestones } from "../client/list-milestones.ts";
import { storeEvidenceFile } from "../evidence/store-evidence-file.ts";
import { handOver } from "../recipient/hand-over.ts";
import { signPersonRelease } from "../recipient/sign-person-release.ts";
import type { MilestoneKind } from "@ips/domain";
import type { DemoStaffKey } from "./cast.ts";
import { paperOf } from "./paper.ts";
import type { PersonScript } from "./person-script.ts";

/** Days are counted back from today; a negative number lies ahead. */
type DaysAgo = number;

/** What goes to people without an account, and what is kept as proof, as verbs of a story. */
export function outsideVerbs(script: PersonScript) {
  const { world, tell, key, who } = script;
  const { ago } = world;

  return {
    /** The person agrees that somebody without an account may be given something. */
    agreesToTell(
      days: DaysAgo,
      by: DemoStaffKey,
      to: {
        relation: RecipientRelation;
        name: string;
        organization?: string;
        groups: readonly DataGroup[];
        until: DaysAgo;
      },
    ) {
      const on = ago(days);
      tell(on, () =>
        signPersonRelease(world.as(by, on, "recipient.sign"), {
          releaseId: key(`person-release/${to.name}`),
          clientId: key("ips"),
          relation: to.relation,
          recipientName: to.name,
          organization: to.organization ?? null,
          phone: null,
          email: null,
          address: null,
          groups: [...to.groups],
          answers: [],
          purposes: ["at-the-request-of-the-person"],
          validFrom: on,
          expiresOn: ago(to.until),
          signedByName: displayName({ ...who, preferredName: null }),
          capacity: "self",
          authority: null,
          authorityReference: null,
          signatureKind: "on-screen",
          signatureReference: null,
          signedOn: on,
          witnessName: null,
          formLanguage: who.language,
          copyGiven: true,
          statementsRead: true,
          part2: false,
        }),
      );
    },

    /** Somebody without an account is given something, under what the person signed. */
    isHanded(
      days: DaysAgo,
      by: DemoStaffKey,
      given: {
        to: string;
        document: HandOverDocument;
        way: HandOverWay;
        groups: readonly DataGroup[];
        words: string;
      },
    ) {
      const on = ago(days);
      tell(on, () =>
        handOver(world.as(by, on, "recipient.handOver"), {
          handedOverId: key(`handed/${given.to}/${days}`),
          releaseId: key(`person-release/${given.to}`),
          givenOn: on,
          document: given.document,
          way: given.way,
          groups: [...given.groups],
          answers: [],
          description: given.words,
          noticeLanguage: who.language,
        }),
      );
    },

    /** A document that proves a date is scanned and filed. */
    isProved(days: DaysAgo, by: DemoStaffKey, kind: MilestoneKind, fileName: string) {
      const on = ago(days);
      tell(on, async () => {
        const ctx = world.as(by, on, "evidence.file");
        const { rows } = await listMilestones(ctx, {
          clientId: ctx.actor.agencyKind === "vr" ? key("vr") : key("ips"),
        });
        const date = rows.find((row) => row.own && row.kind === kind && row.replacedById === null);
        if (!date) throw new Error(`There is no ${kind} to prove.`);
        await storeEvidenceFile(ctx, {
          evidenceId: key(`evidence/${kind}`),
          milestoneId: date.milestoneId,
          fileName,
          content: paperOf(fileName.replace(/\.pdf$/, "")),
        });
      });
    },
  };
}
