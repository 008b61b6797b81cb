import { type Page, test } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { call } from "./call.ts";

/** A person who is a client of both portals' agencies, with a plan that releases in both directions make one. */
export type SharedPerson = {
  readonly name: string;
  readonly ipsClientId: string;
  readonly vrClientId: string;
  /** Signs the release from the IPS program to the VR agency once more. */
  readonly releaseAgain: () => Promise<void>;
  /** Signs the release back, from the VR agency to the IPS program. */
  readonly releaseBack: () => Promise<void>;
  /** Ends the release to the VR agency. */
  readonly revoke: () => Promise<void>;
};

type Me = {
  today: string;
  active: { agencyId: string; agencyName: string; unitIds: string[] };
};
type Recipient = { agencyId: string; agencyName: string; unitId: string | null };

const shared = ["identity", "referral-and-eligibility", "job-search-plan"];

/**
 * Makes a person of a test's own, so that what is done to the record is in no other test's way.
 *
 * @param usualName two words that no other test uses; a further try of the test gets a person with a name of its own.
 */
export async function aSharedPerson(
  specialist: Page,
  counselor: Page,
  usualName: string,
): Promise<SharedPerson> {
  const { retry, repeatEachIndex } = test.info();
  const before = retry + repeatEachIndex;
  const [firstName = "", usualLastName = ""] = usualName.split(" ");
  const lastName =
    before === 0 ? usualLastName : `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(before)}-${usualLastName}`;
  const name = `${firstName} ${lastName}`;
  const ips = await call<Me>(specialist, "session.me");
  const vr = await call<Me>(counselor, "session.me");
  const recipient = async (page: Page, { active }: Me): Promise<Recipient> => {
    const { agencies } = await call<{ agencies: Recipient[] }>(page, "directory.recipients");
    const found = agencies.find(({ agencyId, unitId }) => agencyId === active.agencyId && unitId === null);
    if (!found) throw new Error(`${active.agencyName} is nobody's recipient.`);
    return found;
  };
  const identity = {
    firstName,
    lastName,
    preferredName: null,
    pronoun: null,
    bornOn: "1991-05-06",
    phone: null,
    email: null,
    language: "en",
  };
  const ipsClientId = randomUUID();
  await call(specialist, "client.create", {
    clientId: ipsClientId,
    episodeId: randomUUID(),
    number: `E-${ipsClientId.slice(0, 6)}`,
    unitId: ips.active.unitIds[0],
    identity,
    referredOn: null,
    enteredOn: ips.today,
    specialistId: null,
  });
  const sign = async (page: Page, clientId: string, to: Recipient, today: string): Promise<string> => {
    const { id } = await call<{ id: string }>(page, "release.sign", {
      releaseId: randomUUID(),
      clientId,
      toAgencyId: to.agencyId,
      toUnitId: null,
      groups: shared,
      purposes: ["coordinate-employment-services"],
      validFrom: today,
      expiresOn: `${Number(today.slice(0, 4)) + 1}-01-15`,
      signedByName: name,
      capacity: "self",
      authority: null,
      signatureKind: "on-screen",
      signatureReference: null,
      signedOn: today,
      formLanguage: "en",
      copyGiven: true,
      statementsRead: true,
    });
    return id;
  };
  const toVr = await recipient(specialist, vr);
  const toIps = await recipient(counselor, ips);
  let releaseId = await sign(specialist, ipsClientId, toVr, ips.today);
  const referralId = randomUUID();
  await call(specialist, "referral.send", {
    referralId,
    clientId: ipsClientId,
    releaseId,
    asked: "A course",
    note: null,
  });
  await call(counselor, "referral.letter", { referralId });
  const { clientId: vrClientId } = await call<{ clientId: string }>(counselor, "referral.accept", {
    referralId,
    caseId: randomUUID(),
    counselorStaffId: null,
    client: { newClientId: randomUUID(), number: `V-${referralId.slice(0, 6)}`, identity },
  });
  const releaseBack = async () => {
    await sign(counselor, vrClientId, toIps, vr.today);
  };
  await releaseBack();
  await writePlan(specialist, ipsClientId);
  return {
    name,
    ipsClientId,
    vrClientId,
    releaseBack,
    releaseAgain: async () => {
      releaseId = await sign(specialist, ipsClientId, toVr, ips.today);
    },
    revoke: async () => {
      await call(specialist, "release.revoke", { releaseId, how: "told me at our meeting" });
    },
  };
}

/** A plan with a goal and two steps. */
async function writePlan(page: Page, clientId: string): Promise<void> {
  const step = (text: string) => ({
    stepId: randomUUID(),
    text,
    owner: "specialist",
    by: null,
    state: "open",
    doneOn: null,
  });
  const none = {
    jobTypes: "",
    hours: "",
    schedule: "",
    pay: "",
    distance: "",
    setting: "",
    avoid: "",
    other: "",
  };
  await call(page, "plan.save", {
    clientId,
    planId: randomUUID(),
    baseVersion: 0,
    content: {
      goal: "I want to work with plants",
      preferences: none,
      disclosure: { choice: "not-decided", mayBeSaid: "", notToBeSaid: "", toWhom: "" },
      objectives: [
        {
          objectiveId: randomUUID(),
          title: "Find a nursery",
          steps: [step("Visit the nursery"), step("Call the owner")],
        },
      ],
      supports: [],
      targetEmployers: [],
      vrItems: [],
      meetingRhythm: "weekly",
      firstEmployerContactBy: null,
      reviewOn: null,
    },
  });
}
