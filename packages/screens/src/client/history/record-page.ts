const pages: Readonly<Record<string, { path: string; text: string }>> = {
  assignment: { path: "", text: "See the person" },
  client: { path: "", text: "See the person" },
  contact: { path: "/contacts", text: "See the contacts" },
  employer_contact_client: { path: "/employers", text: "See the employer contacts" },
  episode: { path: "", text: "See the person" },
  evidence_filed_in_error: { path: "/dates", text: "See the date" },
  handed_over: { path: "/sharing", text: "See sharing" },
  job: { path: "/jobs", text: "See the jobs" },
  milestone: { path: "/dates", text: "See the date" },
  milestone_evidence: { path: "/dates", text: "See the date" },
  clock_extension: { path: "/dates", text: "See the date" },
  person_release: { path: "/sharing", text: "See sharing" },
  plan: { path: "/plan", text: "See the plan" },
  plan_acknowledgement: { path: "/plan", text: "See the plan" },
  plan_comment: { path: "/plan", text: "See the plan" },
  shared_work: { path: "/crosswalk", text: "See the crosswalk" },
  task: { path: "/plan", text: "See the plan" },
  release: { path: "/sharing", text: "See sharing" },
  release_offer: { path: "/sharing", text: "See sharing" },
};

/** Where a person looks at what a row of the history is about, below the person's page; undefined where there is no page. */
export const recordPage = (table: string): { path: string; text: string } | undefined => pages[table];
