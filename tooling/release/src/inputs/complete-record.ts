import type { FindingsInput, VrInput } from "@ips/domain";

/** A record as a case writes it: what is left out is empty. */
export type RecordOfCase = {
  episode?: Partial<NonNullable<FindingsInput["episode"]>> | null;
  vr?: Partial<VrInput> | null;
  employerContacts?: readonly Partial<FindingsInput["employerContacts"][number]>[];
  releases?: readonly Partial<FindingsInput["releases"][number]>[];
  plan?: Partial<NonNullable<FindingsInput["plan"]>> | null;
};

const noVr: VrInput = {
  id: "v1",
  source: "own",
  appliedOn: null,
  applicationCompleteOn: null,
  eligibleOn: null,
  waitlistPlacedOn: null,
  waitlistReleasedOn: null,
  ipeSignedOn: null,
  closedOn: null,
  trialWork: [],
  extensions: [],
};

/** The whole record of a case, so that a question which was written down once can still be asked when the record has learned more. */
export function completeRecord(given: RecordOfCase): FindingsInput {
  const { episode, vr, employerContacts = [], releases = [], plan } = given;
  return {
    ...given,
    episode: episode ? { id: "e1", enteredOn: null, exitedOn: null, firstMeetingOn: null, ...episode } : null,
    vr: vr ? { ...noVr, ...vr } : null,
    employerContacts: employerContacts.map((contact, index) => ({
      id: `c${index}`,
      onDate: "",
      mode: "in-person",
      hiringManager: true,
      attendees: [],
      purpose: null,
      ...contact,
    })),
    releases: releases.map((release) => ({
      id: "r1",
      toAgencyId: "vr",
      toAgencyName: "State VR",
      groups: ["job-search-plan"],
      validFrom: "",
      expiresOn: "",
      revokedOn: null,
      ...release,
    })),
    plan: plan ? { id: "p1", reviewOn: null, updatedOn: null, ...plan } : null,
  };
}
