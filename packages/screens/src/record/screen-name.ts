const names: Readonly<Record<string, string>> = {
  "client.get": "the person's page",
  "client.contacts": "contacts",
  "client.employerContacts": "employer contacts",
  "client.jobs": "jobs",
  "client.milestones": "dates",
  "client.history": "history",
  "crosswalk.get": "the crosswalk",
  "crosswalk.agenda": "the agenda of the meeting of IPS and VR",
  "plan.get": "the plan",
  "plan.versions": "versions of the plan",
  "plan.version": "a version of the plan",
  "referral.letter": "the referral",
  "referral.matches": "matching",
  matching: "matching",
  "release.ofClient": "sharing",
  "release.form": "a signed release",
  "recipient.ofClient": "sharing",
  "disclosure.looks": "who has looked",
  "disclosure.accounting": "the accounting of disclosures",
};

/** Where somebody looked, in words; an unknown place is named as a page of the record. */
export const screenName = (screen: string): string => names[screen] ?? "a page of the record";
