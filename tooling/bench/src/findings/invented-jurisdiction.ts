import { federalDefault, overlay, type Jurisdiction } from "@ips/domain";

/** Agencies as they are set up: most under the federal figures, some with their own over them. */
const jurisdictions: readonly Jurisdiction[] = [
  federalDefault,
  federalDefault,
  overlay(federalDefault, {
    vr: { ipeDays: [{ from: "2025-07-01", value: 60, basis: "State policy manual" }] },
    release: { endsSoonDays: 45 },
  }),
  overlay(federalDefault, {
    vr: { eligibilityClockStart: "vr-application-complete", ipeClockStart: "vr-eligibility" },
    ips: {
      firstEmployerContactStart: "first-meeting",
      firstEmployerContactCounts: { attendeesAnyOf: ["client", "specialist"] },
    },
  }),
];

/** Under which the n-th client's agency judges. */
export const inventedJurisdiction = (n: number): Jurisdiction =>
  jurisdictions[n % jurisdictions.length] ?? federalDefault;
