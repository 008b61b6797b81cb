import type { DataGroup, DeclineReason, Language, ReleasePurpose } from "@ips/domain";
import { displayName } from "../client/display-name.ts";
import { acceptReferral } from "../referral/accept-referral.ts";
import { answerQuestion } from "../referral/answer-question.ts";
import { askSender } from "../referral/ask-sender.ts";
import { declineReferral } from "../referral/decline-referral.ts";
import { listMatches } from "../referral/list-matches.ts";
import { readLetter } from "../referral/read-letter.ts";
import { sendReferral } from "../referral/send-referral.ts";
import { withdrawReferral } from "../referral/withdraw-referral.ts";
import { revokeRelease } from "../release/revoke-release.ts";
import { signRelease } from "../release/sign-release.ts";
import type { Carriers } from "./carriers.ts";
import { agencyOf, unitOfWork, type CounselorKey, type DemoStaffKey, type SpecialistKey } from "./cast.ts";
import { identityOf, type PersonScript } from "./person-script.ts";

/** Days are counted back from today; a negative number lies ahead. */
type DaysAgo = number;

/** What most people agree to share with VR: enough to work on one plan, no notes. */
export const usualGroups: readonly DataGroup[] = [
  "identity",
  "referral-and-eligibility",
  "career-profile",
  "job-search-plan",
  "employer-contacts",
  "jobs-and-wages",
];

/** What VR shares back: the plan both work on, and where its own case stands. */
export const groupsBack: readonly DataGroup[] = [
  "identity",
  "job-search-plan",
  "ipe-and-vr-services",
  "referral-and-eligibility",
];

type Signing = {
  until: DaysAgo;
  from?: DaysAgo;
  groups?: readonly DataGroup[];
  name?: string;
  by?: string;
  authority?: string;
  paper?: string;
  part2?: boolean;
};

/** Consent, referral and decision, as verbs of a story. */
export function sharingVerbs(
  script: PersonScript,
  specialist: Carriers<SpecialistKey>,
  counselor: Carriers<CounselorKey>,
) {
  const { world, tell, key, who } = script;
  const { ago } = world;
  const atOffice = world.key(`unit/${unitOfWork(counselor.on("0001-01-01"))}`);
  const program = `agency/${agencyOf(specialist.on("0001-01-01"))}`;

  /** The person signs with a member of staff, who keeps the release. */
  function signs(
    days: DaysAgo,
    side: "ips" | "vr",
    with_: DemoStaffKey,
    { until, from = days, groups, name = "release", by, authority, paper, part2 = false }: Signing,
  ) {
    const signedOn = ago(days);
    const purposes: ReleasePurpose[] =
      side === "ips"
        ? ["referral-to-vr", "coordinate-employment-services"]
        : ["coordinate-employment-services", "report-progress"];
    const language: Language = who.language;
    tell(signedOn, () =>
      signRelease(world.as(with_, signedOn, "release.sign"), {
        releaseId: key(`${name}/${side}`),
        clientId: key(side),
        toAgencyId: world.key(side === "ips" ? "agency/vr" : program),
        toUnitId: side === "ips" ? atOffice : null,
        groups: [...(groups ?? (side === "ips" ? usualGroups : groupsBack))],
        purposes,
        validFrom: ago(from),
        expiresOn: ago(until),
        signedByName: by ?? displayName({ ...who, preferredName: null }),
        capacity: by === undefined ? "self" : "representative",
        authority: authority ?? null,
        authorityReference: authority === undefined ? null : "Paper file of the program",
        witnessName: null,
        replaces: [],
        back: null,
        signatureKind: paper === undefined ? "on-screen" : "paper",
        signatureReference: paper ?? null,
        signedOn,
        part2,
        formLanguage: language,
        copyGiven: true,
        statementsRead: true,
      }),
    );
  }

  return {
    /** Agrees that VR may see the record. */
    agreesToShare: (days: DaysAgo, terms: Signing) => signs(days, "ips", specialist.on(ago(days)), terms),
    /** Agrees, with the counselor, that VR shares back. */
    agreesToShareBack: (days: DaysAgo, terms: Signing) => signs(days, "vr", counselor.on(ago(days)), terms),

    /** Takes the consent back. */
    takesBack(days: DaysAgo, how: string, name = "release") {
      const on = ago(days);
      tell(on, () =>
        revokeRelease(world.as(specialist.on(on), on, "release.revoke"), {
          releaseId: key(`${name}/ips`),
          how,
        }),
      );
    },

    /** Is referred to VR. */
    isReferred(days: DaysAgo, asked: string, note: string | null = null) {
      const on = ago(days);
      tell(on, () =>
        sendReferral(world.as(specialist.on(on), on, "referral.send"), {
          referralId: key("referral"),
          clientId: key("ips"),
          releaseId: key("release/ips"),
          asked,
          note,
        }),
      );
    },

    /** The specialist takes the referral back. */
    referralIsWithdrawn(days: DaysAgo) {
      const on = ago(days);
      tell(on, () =>
        withdrawReferral(world.as(specialist.on(on), on, "referral.withdraw"), {
          referralId: key("referral"),
        }),
      );
    },

    /** The counselor opens the letter. */
    letterIsOpened(days: DaysAgo) {
      const on = ago(days);
      tell(on, () =>
        readLetter(world.as(counselor.on(on), on, "referral.letter"), { referralId: key("referral") }),
      );
    },

    /** The counselor asks for more. */
    isAsked(days: DaysAgo, text: string) {
      const on = ago(days);
      tell(on, () =>
        askSender(world.as(counselor.on(on), on, "referral.ask"), {
          referralId: key("referral"),
          questionId: key("question"),
          text,
        }),
      );
    },

    /** The specialist answers. */
    isAnswered(days: DaysAgo, answer: string) {
      const on = ago(days);
      tell(on, () =>
        answerQuestion(world.as(specialist.on(on), on, "referral.answerQuestion"), {
          questionId: key("question"),
          answer,
        }),
      );
    },

    /** VR declines. */
    isDeclined(days: DaysAgo, reason: DeclineReason, explanation: string) {
      const on = ago(days);
      tell(on, () =>
        declineReferral(world.as(counselor.on(on), on, "referral.decline"), {
          referralId: key("referral"),
          reason,
          explanation,
        }),
      );
    },

    /** VR accepts: as a new client with a number, or as the client it already has. */
    isAccepted(days: DaysAgo, as: { number: string } | { knownAs: string }) {
      const on = ago(days);
      tell(on, async () => {
        await readLetter(world.as(counselor.on(on), on, "referral.letter"), { referralId: key("referral") });
        await listMatches(world.as(counselor.on(on), on, "referral.matches"), {
          referralId: key("referral"),
        });
        await acceptReferral(world.as(counselor.on(on), on, "referral.accept"), {
          referralId: key("referral"),
          caseId: key("case"),
          counselorStaffId: world.key(`staff/${counselor.on(on)}`),
          client:
            "number" in as
              ? { newClientId: key("vr"), number: as.number, identity: identityOf(script) }
              : { existingClientId: as.knownAs },
        });
      });
    },
  };
}
