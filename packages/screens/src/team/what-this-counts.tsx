import { formatMonthDay } from "@ips/i18n/format-date";
import { DescriptionList } from "@ips/ui/description-list";
import { Disclosure } from "@ips/ui/disclosure";

/** What each figure of the team counts, in words. */
export function WhatThisCounts({
  side,
  weekOf,
  today,
}: {
  side: "ips" | "vr";
  weekOf: string;
  today: string;
}) {
  const monday = formatMonthDay(weekOf, "en", today);
  return (
    <Disclosure button="What this counts">
      <p>
        These figures help to prepare the week and to share the load. They do not rank people, and they judge
        nobody.
      </p>
      <DescriptionList
        items={[
          {
            term: "Caseload",
            description:
              side === "ips"
                ? "People with an open episode who are assigned to the specialist today. The limit is your agency's places for one full-time specialist (20 in the IPS fidelity scale, unless your agency set another), times FTE, rounded down."
                : "People of the office who are assigned to the counselor today and are not closed.",
          },
          {
            term: "Overdue",
            description:
              "Findings past their date, over all people of the caseload: one person can have several. The link lists the people, each with the reasons.",
          },
          {
            term: "Due within 7 days",
            description: "Findings whose date is today or in the next seven days.",
          },
          {
            term: "Contacts",
            description: `Service contacts that the person logged: this week from Monday, ${monday}; last week the seven days before.`,
          },
          {
            term: "Employer contacts",
            description: "Contacts with businesses that the person logged, by the same weeks.",
          },
          {
            term: "Away from the office",
            description:
              "Of the contacts in person in the last 28 days, those that were not in the office. Phone and video are left out of both numbers.",
          },
          {
            term: "Quiet for 14 days",
            description:
              "People on the caseload without any contact in the last 14 days; before a first contact, the days count from program entry.",
          },
        ]}
      />
    </Disclosure>
  );
}
