import { roles, type Role } from "@ips/domain";
import { describe, expect, test } from "vitest";
import { mayRead, mayReadOwn, mayReadReleased, mayWrite, mayWriteOwn } from "./group-rights.ts";
import {
  groupAccess,
  groupAccesses,
  recordGroups,
  type GroupAccess,
  type RecordGroup,
} from "./role-group.ts";

/** The table of the access model, written by hand apart from the code that decides. */
const table = `
group                    | specialist         | ips-supervisor | benefits-planner | practitioner | reviewer        | administrator | trainer        | vr-counselor        | vr-supervisor | vr-business
identity                 | W                  | W              | R                | R            | m               | –             | –              | W                   | W             | –
referral-and-eligibility | W                  | W              | R                | W            | m               | –             | –              | W                   | W             | –
diagnosis-and-function   | R                  | R              | R                | W            | –               | –             | –              | W                   | R             | –
substance-use            | –                  | –              | –                | W            | –               | –             | –              | R if released       | –             | –
career-profile           | W                  | W              | R                | R            | m               | –             | –              | W                   | R             | –
job-search-plan          | W                  | W              | R                | R            | m               | –             | –              | W                   | R             | –
employer-contacts        | W                  | W              | –                | R            | m               | –             | –              | W                   | R             | R own
jobs-and-wages           | W                  | W              | R                | R            | m               | –             | –              | W                   | R             | –
benefits                 | R                  | R              | W                | R            | m               | –             | –              | R                   | R             | –
ipe-and-vr-services      | R                  | R              | R                | R            | –               | –             | –              | W                   | W             | –
case-notes               | W own, R program   | R              | –                | R            | –               | –             | –              | W own, R office     | R             | –
education                | W                  | W              | R                | R            | m               | –             | –              | W                   | R             | –
legal-history            | W                  | R              | –                | R            | –               | –             | –              | W                   | R             | –
employers                | W                  | W              | –                | R            | R               | –             | –              | R, W own agency's   | R             | W
staff                    | –                  | R              | –                | –            | –               | W             | –              | –                   | R             | –
team-figures             | own                | W              | –                | –            | R of the review | –             | published only | own                 | W             | –
`;

const meaning: Record<string, GroupAccess> = {
  W: "write",
  // Only the own agency's employers are in its tables, so this is writing them.
  "R, W own agency's": "write",
  "W own, R program": "write-own",
  "W own, R office": "write-own",
  own: "own",
  R: "read",
  "R own": "read-own",
  "R if released": "read-released",
  m: "masked",
  "R of the review": "in-review",
  "published only": "published",
  "–": "none",
};

const [header = [], ...rows] = table
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const cells = rows.flatMap(([group, ...given]) =>
  given.map((cell, index) => ({ group: group as RecordGroup, role: header[index + 1] as Role, cell })),
);

describe("role × group is the table of the access model", () => {
  test.each(cells)("$role × $group: $cell", ({ role, group, cell }) => {
    expect(groupAccess[role][group]).toBe(meaning[cell]);
  });

  test("every role and every group stands in the table", () => {
    expect(header.slice(1)).toEqual([...roles]);
    expect(rows.map(([group]) => group)).toEqual([...recordGroups]);
  });

  test("every kind of access occurs", () => {
    expect(groupAccesses.filter((access) => !cells.some(({ cell }) => meaning[cell] === access))).toEqual([]);
  });
});

describe("what an access means", () => {
  test.each([
    // access, a cell that has it, reads all, writes all, reads own, writes own, reads released
    ["write", "specialist", "job-search-plan", true, true, true, true, true],
    ["write-own", "specialist", "case-notes", true, false, true, true, true],
    ["own", "specialist", "team-figures", false, false, true, true, false],
    ["read", "practitioner", "job-search-plan", true, false, true, false, true],
    ["read-own", "vr-business", "employer-contacts", false, false, true, false, false],
    ["read-released", "vr-counselor", "substance-use", false, false, false, false, true],
    ["masked", "reviewer", "identity", false, false, false, false, false],
    ["in-review", "reviewer", "team-figures", false, false, false, false, false],
    ["published", "trainer", "team-figures", false, false, false, false, false],
    ["none", "administrator", "identity", false, false, false, false, false],
  ] as const)("%s (%s × %s)", (access, role, group, ...expected) => {
    expect(groupAccess[role][group]).toBe(access);
    expect([
      mayRead(role, group),
      mayWrite(role, group),
      mayReadOwn(role, group),
      mayWriteOwn(role, group),
      mayReadReleased(role, group),
    ]).toEqual(expected);
  });

  test("who writes everything also reads it", () => {
    const pairs = roles.flatMap((role) => recordGroups.map((group) => ({ role, group })));
    expect(pairs.filter(({ role, group }) => mayWrite(role, group) && !mayRead(role, group))).toEqual([]);
    expect(pairs.filter(({ role, group }) => mayWriteOwn(role, group) && !mayReadOwn(role, group))).toEqual(
      [],
    );
  });

  test("an administrator and a trainer read nothing about a person", () => {
    const seen = (["administrator", "trainer"] as const).flatMap((role) =>
      recordGroups.filter(
        (group) => group !== "staff" && (mayReadOwn(role, group) || mayReadReleased(role, group)),
      ),
    );
    expect(seen).toEqual([]);
  });
});
