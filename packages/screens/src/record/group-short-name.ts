import type { DataGroup } from "@ips/domain";

const names: Record<DataGroup, string> = {
  identity: "name and contact",
  "referral-and-eligibility": "referral",
  "diagnosis-and-function": "health",
  "substance-use": "substance use",
  "career-profile": "career profile",
  "job-search-plan": "plan",
  "employer-contacts": "employer contacts",
  "jobs-and-wages": "jobs",
  benefits: "benefits",
  "ipe-and-vr-services": "IPE and VR services",
  "case-notes": "notes",
  education: "education",
  "legal-history": "legal history",
};

/** A group of data in a word or two for staff, in the middle of a sentence; the page Sharing has the full words. */
export const groupShortName = (group: DataGroup): string => names[group];
