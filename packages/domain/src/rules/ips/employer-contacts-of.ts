import type { PlainDate } from "../../date/plain-date.ts";
import type { Fact } from "../../finding/fact.ts";
import type { FactKey } from "../../finding/fact-key.ts";
import type { EmployerContactInput } from "../../finding/findings-input.ts";
import { codeFact, countFact, dateFact } from "../../internal/facts.ts";
import type { FirstEmployerContactCounts } from "../../jurisdiction/jurisdiction.ts";
import { countsAsFirstContact } from "./counts-as-first-contact.ts";

/** The first contact that counts, and what stands beside it. */
export type EmployerContactsOf = {
  firstOn: PlainDate | null;
  /** Answers that could make an earlier contact count. */
  missing: FactKey[];
  facts: Fact[];
};

/** Looks for the first contact that counts among those made from program entry to the end of the span, both days included. */
export function employerContactsOf(
  contacts: readonly EmployerContactInput[],
  from: PlainDate,
  to: PlainDate,
  setting: FirstEmployerContactCounts,
): EmployerContactsOf {
  const missing: FactKey[] = [];
  const unclear: EmployerContactInput[] = [];
  let notCounted = 0;
  for (const contact of inSpan(contacts, from, to)) {
    const verdict = countsAsFirstContact(contact, setting);
    if (verdict.counts === "yes")
      return {
        firstOn: contact.onDate,
        missing,
        facts: [...contactFacts(contact), ...unclear.flatMap(contactFacts)],
      };
    if (verdict.counts === "no") notCounted += 1;
    else {
      unclear.push(contact);
      missing.push(...verdict.missing.filter((key) => !missing.includes(key)));
    }
  }
  return {
    firstOn: null,
    missing,
    facts: [
      dateFact("employer-contact", null),
      ...unclear.flatMap(contactFacts),
      countFact("employer-contacts-not-counted", notCounted),
    ],
  };
}

function inSpan(
  contacts: readonly EmployerContactInput[],
  from: PlainDate,
  to: PlainDate,
): EmployerContactInput[] {
  return contacts
    .filter(({ onDate }) => onDate >= from && onDate <= to)
    .toSorted((a, b) => (a.onDate === b.onDate ? order(a.id, b.id) : order(a.onDate, b.onDate)));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function contactFacts(contact: EmployerContactInput): Fact[] {
  const record = { table: "employer_contact_client", id: contact.id };
  const attendees = contact.attendees.length > 0 ? contact.attendees : [null];
  return [
    dateFact("employer-contact", contact.onDate, record),
    codeFact("employer-contact-mode", contact.mode, record),
    codeFact(
      "employer-contact-hiring-manager",
      contact.hiringManager === null ? null : contact.hiringManager ? "yes" : "no",
      record,
    ),
    ...attendees.map((attendee) => codeFact("employer-contact-attendee", attendee, record)),
    codeFact("employer-contact-purpose", contact.purpose, record),
  ];
}
