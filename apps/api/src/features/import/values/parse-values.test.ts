import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { saysNothing } from "./empty-cell.ts";
import { nameKey, tidy, wordKey } from "./normalise.ts";
import { parseChoice } from "./parse-choice.ts";
import { parseFte } from "./parse-fte.ts";
import { parseMinutes } from "./parse-minutes.ts";
import { parseHourlyWage } from "./parse-money.ts";
import { parseNumber } from "./parse-number.ts";
import { parseYesNo } from "./parse-yes-no.ts";
import { splitList } from "./split-list.ts";
import { splitPersonName } from "./split-person-name.ts";
import {
  contactModeWords,
  contactPlaceWords,
  exitReasonWords,
  jobEndReasonWords,
  roleWords,
  vrContactKindWords,
} from "./words.ts";

const ok = (value: unknown) => ({ ok: true, value });
const no = (reason: string) => ({ ok: false, reason });

describe("numbers", () => {
  test.each([
    ["37.5", 37.5],
    ["37,5", 37.5],
    [" 1,234.50 ", 1234.5],
    ["1.234,50", 1234.5],
    ["1 234,5", 1234.5],
    ["1,234", 1234],
    ["12,345,678", 12_345_678],
    ["1.234", 1.234],
    ["-30", -30],
    ["−30", -30],
    [".5", 0.5],
    ["0", 0],
  ])("%s", (text, expected) => {
    expect(parseNumber(text)).toEqual(ok(expected));
  });

  test.each([
    "an hour",
    "",
    "12 monkeys",
    "1.2.3",
    "1,2,3",
    "1,23,456",
    "--5",
    "5-",
    "1e9",
    "0x10",
    "NaN",
    "Infinity",
    "1.234.5,6,7",
  ])("%s is not a number", (text) => {
    expect(parseNumber(text)).toEqual(no("not-a-number"));
  });

  test("every number with two places reads back, with a point and with a comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        expect(parseNumber(text)).toEqual(ok(Number(text)));
        expect(parseNumber(text.replace(".", ","))).toEqual(ok(Number(text)));
      }),
    );
  });

  test("nothing that is typed makes it throw or answer something else than a number", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseNumber(text);
        expect(result.ok ? Number.isFinite(result.value) : true).toBe(true);
      }),
    );
  });
});

describe("hourly wages, in cents", () => {
  test.each([
    ["$22.36", 2236],
    ["12.28", 1228],
    ["$15.29/hr", 1529],
    ["$15.29 / hour", 1529],
    ["15.29 per hour", 1529],
    ["15 an hour", 1500],
    ["12,50", 1250],
    ["USD 17", 1700],
    ["17 USD", 1700],
    ["$ 1,234.50", 123_450],
    ["0", 0],
    ["8.115", 812],
    ["19.99", 1999],
  ])("%s", (text, cents) => {
    expect(parseHourlyWage(text)).toEqual(ok(cents));
  });

  test.each(["$600/week", "40k", "30,000 a year", "minimum wage"])("%s cannot be one", (text) => {
    expect(parseHourlyWage(text)).toEqual(no("not-a-number"));
  });

  test("below zero is refused", () => {
    expect(parseHourlyWage("-5")).toEqual(no("not-positive"));
  });

  test("every amount of cents reads back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (cents) => {
        expect(parseHourlyWage(`$${(cents / 100).toFixed(2)}/hr`)).toEqual(ok(cents));
      }),
    );
  });
});

describe("minutes", () => {
  test.each([
    ["60", 60],
    ["45 min", 45],
    ["45 minutes", 45],
    ["1:30", 90],
    ["1.5 h", 90],
    ["2 hrs", 120],
    ["-30", -30],
  ])("%s", (text, minutes) => {
    expect(parseMinutes(text)).toEqual(ok(minutes));
  });

  test.each(["an hour", "half", "1:75pm", "h"])("%s is not a number", (text) => {
    expect(parseMinutes(text)).toEqual(no("not-a-number"));
  });
});

describe("full-time equivalents", () => {
  test.each([
    ["0.5", 0.5],
    ["1", 1],
    ["50%", 0.5],
    ["0,75", 0.75],
    ["1.0 FTE", 1],
  ])("%s", (text, fte) => {
    expect(parseFte(text)).toEqual(ok(fte));
  });

  test("hours are not taken for one", () => {
    expect(parseFte("37.5")).toEqual(no("unknown-value"));
    expect(parseFte("-1")).toEqual(no("not-positive"));
  });
});

describe("yes and no", () => {
  test.each(["Y", "yes", "Yes", "TRUE", "1", "x", "Sí", "✓", " y "])("%s is yes", (text) => {
    expect(parseYesNo(text)).toEqual(ok(true));
  });
  test.each(["N", "no", "False", "0"])("%s is no", (text) => {
    expect(parseYesNo(text)).toEqual(ok(false));
  });
  test("anything else is not guessed", () => {
    expect(parseYesNo("maybe")).toEqual(no("unknown-value"));
  });
});

describe("words of fixed lists", () => {
  test.each([
    ["In person", "in-person"],
    ["E-mail", "email"],
    ["PHONE ", "phone"],
    ["Zoom", "video"],
  ])("mode %s", (text, value) => {
    expect(parseChoice(text, contactModeWords)).toEqual(ok(value));
  });
  test.each([
    ["Worksite", "worksite"],
    ["In the community", "community"],
    ["Client's home", "home"],
    ["Oficina", "office"],
  ])("place %s", (text, value) => {
    expect(parseChoice(text, contactPlaceWords)).toEqual(ok(value));
  });
  test.each([
    ["Steady work, transitioned to team supports", "transitioned-working"],
    ["Could not be reached", "cannot-be-reached"],
    ["Moved away", "moved"],
    ["No longer wants employment", "no-longer-wants-services"],
  ])("exit reason %s", (text, value) => {
    expect(parseChoice(text, exitReasonWords)).toEqual(ok(value));
  });
  test.each([
    ["Quit: better job", "quit-better-job"],
    ["Quit: health", "quit-health"],
    ["Let go", "let-go"],
    ["Laid off", "laid-off"],
    ["Seasonal end", "seasonal-end"],
  ])("job end %s", (text, value) => {
    expect(parseChoice(text, jobEndReasonWords)).toEqual(ok(value));
  });
  test("roles and kinds of VR contacts", () => {
    expect(parseChoice("IPS supervisor", roleWords)).toEqual(ok("ips-supervisor"));
    expect(parseChoice("Employment specialist", roleWords)).toEqual(ok("specialist"));
    expect(parseChoice("Scheduled meeting", vrContactKindWords)).toEqual(ok("scheduled-meeting"));
    expect(parseChoice("Client contact", vrContactKindWords)).toEqual(ok("client-contact"));
  });
  test("an unknown word is refused", () => {
    expect(parseChoice("by pigeon", contactModeWords)).toEqual(no("unknown-value"));
  });
  test.each(
    Object.entries({
      contactModeWords,
      contactPlaceWords,
      exitReasonWords,
      jobEndReasonWords,
      roleWords,
      vrContactKindWords,
    }),
  )("no word of %s means two things", (_name, words) => {
    const keys = Object.entries(words).flatMap(([value, forms]) => [
      ...new Set([value, ...forms].map(wordKey)),
    ]);
    expect(keys).toHaveLength(new Set(keys).size);
  });
});

describe("names", () => {
  test("are compared without regard to case, spaces and the encoding of accents", () => {
    expect(nameKey("  PATRICIA \u00a0 Ramirez ")).toBe(nameKey("Patricia Ramirez"));
    expect(nameKey("Jose\u0301 Davis")).toBe(nameKey("José Davis"));
    expect(nameKey("José")).not.toBe(nameKey("Jose"));
  });
  test("tidying twice is tidying once", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
      }),
    );
  });
  test.each([
    ["Rivera, Donna", { first: "Donna", last: "Rivera" }],
    ["Donna Rivera", { first: "Donna", last: "Rivera" }],
    ["Mary Ann O'Brien", { first: "Mary Ann", last: "O'Brien" }],
    ["De la Cruz, Ana María", { first: "Ana María", last: "De la Cruz" }],
    ["Cher", null],
    [", Donna", null],
    ["", null],
  ])("%s in one cell", (text, expected) => {
    expect(splitPersonName(text)).toEqual(expected);
  });
  test("a list of teams names each once", () => {
    expect(splitList("Team B; Assertive Community Treatment;team b;; ")).toEqual([
      "Team B",
      "Assertive Community Treatment",
    ]);
    expect(splitList("")).toEqual([]);
  });
});

test.each(["", " ", "-", "N/A", "none", "NULL", "#N/A", "—"])("the cell %j says nothing", (text) => {
  expect(saysNothing(text)).toBe(true);
});
