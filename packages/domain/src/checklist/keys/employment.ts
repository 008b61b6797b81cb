/** What is asked of a job: for IPS, for VR, and for New York's PROS programs. */
export const employmentCriteria = [
  "job.minimum-wage",
  "job.customary-wage",
  "job.comparable-self-employment-income",
  "job.same-benefits",
  "job.community-location",
  "job.interacts-as-others",
  "job.advancement",
  "job.open-to-anyone",
  "job.not-set-aside",
  "job.not-time-limited-for-training",
] as const;
