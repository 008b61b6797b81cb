/** Where the row behind a fact can be seen, or null for rows that have no page. */
export function recordLink(
  record: { table: string; id: string },
  clientId: string,
): { href: string; text: string } | null {
  const page = pages[record.table];
  return page ? { href: `/clients/${clientId}${page.path}`, text: page.text } : null;
}

const pages: Readonly<Record<string, { path: string; text: string }>> = {
  milestone: { path: "/dates", text: "see the date" },
  episode: { path: "/dates", text: "see the date" },
  vr_case: { path: "/dates", text: "see the date" },
  clock_extension: { path: "/dates", text: "see the agreement" },
  contact: { path: "/contacts", text: "see the contact" },
  employer_contact: { path: "/employers", text: "see the visit" },
  employer_contact_client: { path: "/employers", text: "see the visit" },
  job: { path: "/jobs", text: "see the job" },
  plan: { path: "/plan", text: "see the plan" },
  release: { path: "/sharing", text: "see the release" },
  person_release: { path: "/sharing", text: "see the release" },
};
