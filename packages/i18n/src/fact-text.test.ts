import { federalDefault, findingsFor, rules, type Fact, type FindingsInput } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { factText } from "./fact-text.ts";

const today = "2026-11-21";
const say = (fact: Fact, language: "en" | "es" = "en") => factText(fact, language, today);

describe("what a fact says", () => {
  test("dates, days, counts and text", () => {
    expect(say({ key: "vr-application", value: { kind: "date", value: "2026-03-16" } })).toBe("Mon, Mar 16");
    expect(say({ key: "clock-days", value: { kind: "days", value: 60 } })).toBe("60 days");
    expect(say({ key: "days-taken", value: { kind: "days", value: 1 } }, "es")).toBe("1 día");
    expect(say({ key: "employer-contacts-not-counted", value: { kind: "count", value: 3 } })).toBe("3");
    expect(say({ key: "release-recipient", value: { kind: "text", value: "State VR" } })).toBe("State VR");
  });

  test("codes become words", () => {
    expect(say({ key: "employer-contact-mode", value: { kind: "code", value: "in-person" } })).toBe(
      "In person",
    );
    expect(say({ key: "employer-contact-hiring-manager", value: { kind: "code", value: "no" } })).toBe("No");
    expect(say({ key: "extension-problem", value: { kind: "code", value: "extension-agreed-late" } })).toBe(
      "It was agreed after the limit had passed.",
    );
    expect(say({ key: "vr-dates-source", value: { kind: "code", value: "reported" } }, "es")).toBe(
      "Según nos dijeron",
    );
  });

  test("what is not known is said to be not recorded", () => {
    expect(say({ key: "vr-eligibility", value: null })).toBe("not recorded");
  });

  test("no fact that the rules give shows a bare code", () => {
    const record: FindingsInput = {
      episode: { id: "e", enteredOn: "2026-09-01", exitedOn: null, firstMeetingOn: "2026-09-02" },
      vr: {
        id: "v",
        source: "own",
        appliedOn: "2026-01-15",
        applicationCompleteOn: "2026-01-20",
        eligibleOn: null,
        waitlistPlacedOn: null,
        waitlistReleasedOn: null,
        ipeSignedOn: null,
        closedOn: null,
        trialWork: [{ id: "t", startedOn: "2026-02-01", endedOn: "2026-02-20" }],
        extensions: [
          {
            id: "x",
            clock: "vr-eligibility",
            agreedOn: "2026-04-01",
            newDueOn: "2026-05-01",
            reason: "exceptional-circumstances",
            agreedByPerson: "Donna Rivera",
            agreedByAgency: "Eric Miller",
          },
        ],
      },
      employerContacts: [
        {
          id: "c",
          onDate: "2026-09-20",
          mode: "in-person",
          hiringManager: true,
          attendees: ["client"],
          purpose: "present-a-client",
        },
      ],
      releases: [
        {
          id: "r",
          toAgencyId: "a",
          toAgencyName: "State VR",
          groups: ["identity"],
          validFrom: "2026-03-01",
          expiresOn: "2026-12-01",
          revokedOn: null,
        },
      ],
      plan: { id: "p", reviewOn: "2026-12-01", updatedOn: "2026-09-01" },
    };
    const codes = findingsFor(record, today, federalDefault, rules).flatMap(({ facts }) =>
      facts.filter(({ value }) => value?.kind === "code"),
    );
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((fact) => say(fact) === fact.value?.value)).toEqual([]);
  });
});
