import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  federalDefault,
  findingsFor,
  rules,
  type EmployerContactInput,
  type Finding,
  type FindingsInput,
} from "../src/index.ts";
import { readCsv } from "./read-csv.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../fixtures/harbor/${name}`, import.meta.url), "utf8");

type Expected = {
  asOf: string;
  rejected: { file: string; line: number }[];
  accepted: { clients: number };
  clocks: Record<string, string[]>;
};

const expected = JSON.parse(read("expected.json")) as Expected;

const accepted = (file: string) =>
  readCsv(read(file))
    .filter(
      ({ line }) => !expected.rejected.some((refused) => refused.file === file && refused.line === line),
    )
    .map(({ cells }) => cells);

/** `1/20/1998` and `02/01/24`, as Harbor's sheets have them. */
function dateOf(text: string | undefined): string | null {
  const [month, day, year] = (text ?? "").split("/");
  if (!month || !day || !year) return null;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const modes: Record<string, EmployerContactInput["mode"]> = {
  "In person": "in-person",
  Phone: "phone",
  "E-mail": "email",
};

const contacts = accepted("employer-contacts.csv").map((row, index) => ({
  client: row["Client ID"],
  contact: {
    id: `contact-${index}`,
    onDate: dateOf(row["Date"]) ?? "",
    mode: modes[row["Type"] ?? ""] ?? "phone",
    hiringManager: row["Hiring manager?"] ? /^y/i.test(row["Hiring manager?"]) : null,
    attendees: [],
    purpose: null,
  } satisfies EmployerContactInput,
}));

const people = accepted("clients.csv").map((row) => {
  const number = row["Client ID"] ?? "";
  const exitedOn = dateOf(row["Exit date"]);
  const record: FindingsInput = {
    episode: {
      id: `episode-${number}`,
      enteredOn: dateOf(row["Program entry"]),
      exitedOn,
      firstMeetingOn: null,
    },
    vr: {
      id: `reported-${number}`,
      source: "reported",
      appliedOn: dateOf(row["VR application"]),
      applicationCompleteOn: null,
      eligibleOn: dateOf(row["VR eligibility"]),
      waitlistPlacedOn: null,
      waitlistReleasedOn: null,
      ipeSignedOn: dateOf(row["IPE signed"]),
      closedOn: null,
      trialWork: [],
      extensions: [],
    },
    employerContacts: contacts.filter(({ client }) => client === number).map(({ contact }) => contact),
    releases: [],
    plan: null,
  };
  const stillOpen = exitedOn === null || exitedOn > expected.asOf;
  return { number, stillOpen, findings: findingsFor(record, expected.asOf, federalDefault, rules) };
});

function numbers(
  rule: Finding["rule"],
  matches: (finding: Finding) => boolean,
  onlyStillOpen = false,
): string[] {
  return people
    .filter(
      ({ stillOpen, findings }) =>
        (stillOpen || !onlyStillOpen) &&
        findings.some((finding) => finding.rule === rule && matches(finding)),
    )
    .map(({ number }) => number)
    .toSorted();
}

const decidedLate = (finding: Finding) => finding.status === "met" && finding.decidedLate;
const overdue = (finding: Finding) => finding.status === "overdue";

describe("the clocks of Harbor Behavioral Health on 2026-10-31", () => {
  test("every accepted client is judged", () => {
    expect(people).toHaveLength(expected.accepted.clients);
  });

  test("eligibility decided after more than 60 days", () => {
    expect(numbers("vr.eligibility-decision", decidedLate)).toEqual(expected.clocks["eligibilityOver60"]);
  });

  test("IPE signed after more than 90 days", () => {
    expect(numbers("vr.ipe", decidedLate)).toEqual(expected.clocks["ipeOver90"]);
  });

  test("eligibility still undecided after 60 days, for people still in IPS", () => {
    expect(numbers("vr.eligibility-decision", overdue, true)).toEqual(
      expected.clocks["eligibilityPendingOverdue"],
    );
  });

  test("IPE still unsigned after 90 days, for people still in IPS", () => {
    expect(numbers("vr.ipe", overdue, true)).toEqual(expected.clocks["ipePendingOverdue"]);
  });

  test("no hiring manager met in person within 30 days of entry, for people still in IPS", () => {
    expect(numbers("ips.first-employer-contact.from-entry", overdue, true)).toEqual(
      expected.clocks["noEmployerContactOver30"],
    );
  });

  test("no list is compared that expected.json does not have", () => {
    expect(Object.keys(expected.clocks)).toEqual([
      "eligibilityOver60",
      "ipeOver90",
      "eligibilityPendingOverdue",
      "ipePendingOverdue",
      "noEmployerContactOver30",
    ]);
  });
});
