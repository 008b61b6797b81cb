import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { addDays } from "./add-days.ts";
import { addMonthsRoundingDown } from "./add-months-rounding-down.ts";
import { daysBetween } from "./days-between.ts";
import { assertPlainDate, isPlainDate, parsePlainDate } from "./plain-date.ts";

/** Any date of the years 0001 to 9999, by its distance from 1970-01-01. */
const anyDate = fc
  .integer({ min: -719_162, max: 2_932_896 })
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }).toString());
const datesOfOurTime = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => Temporal.PlainDate.from("1970-01-01").add({ days }).toString());

describe("plain dates agree with Temporal.PlainDate", () => {
  test("on every day from 1896 to 2104, forwards and as a distance", () => {
    let date = Temporal.PlainDate.from("1896-01-01");
    const start = date.toString();
    const differing: string[] = [];
    for (let day = 0; day < 76_341; day += 1) {
      const iso = date.toString();
      if (addDays(start, day) !== iso || daysBetween(start, iso) !== day) differing.push(iso);
      date = date.add({ days: 1 });
    }
    expect(differing).toEqual([]);
  });

  test("when days are added", () => {
    fc.assert(
      fc.property(datesOfOurTime, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
      }),
    );
  });

  test("when days are counted, over the whole span of years", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(daysBetween(from, to)).toBe(
          Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days,
        );
      }),
    );
  });

  test("when months are added, taking the last day of a shorter month", () => {
    fc.assert(
      fc.property(datesOfOurTime, fc.integer({ min: -600, max: 600 }), (date, months) => {
        expect(addMonthsRoundingDown(date, months)).toBe(
          Temporal.PlainDate.from(date).add({ months }, { overflow: "constrain" }).toString(),
        );
      }),
    );
  });

  test("on which days the calendar has", () => {
    const digits = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 19 }),
      fc.integer({ min: 0, max: 39 }),
    );
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        expect(isPlainDate(text)).toBe(temporalHas(text));
      }),
    );
  });
});

describe("plain dates", () => {
  test("adding and taking away the same days comes back", () => {
    fc.assert(
      fc.property(datesOfOurTime, fc.integer({ min: 0, max: 20_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  test("text order is the order of the calendar", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
    );
  });

  test("no other text is a date, and the check never throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isPlainDate(text)).toBe(parsePlainDate(text).ok);
      }),
    );
    for (const text of [
      "",
      "2026-1-5",
      "2026-01-15T00:00",
      " 2026-01-15",
      "0000-01-01",
      "+002026-01-15",
      "2026-13-01",
      "2100-02-29",
    ]) {
      expect(isPlainDate(text)).toBe(false);
    }
  });

  test("only the ten characters of the form are read, whatever stands in one of their places", () => {
    const form = /^\d{4}-\d{2}-\d{2}$/;
    const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const other = fc.array(anyCharacter, { maxLength: 2 }).map((characters) => characters.join(""));
    const nearly = fc
      .tuple(anyDate, fc.integer({ min: 0, max: 9 }), other)
      .map(([date, place, instead]) => date.slice(0, place) + instead + date.slice(place + 1));
    fc.assert(
      fc.property(nearly, (text) => {
        const parsed = parsePlainDate(text);
        expect(parsed.ok || parsed.code !== "date-not-iso").toBe(form.test(text));
      }),
    );
    for (const text of ["2026-01-1٥", "2026/01-15", "2026-01/15", "20260-1-15", "2026-01-1\n"])
      expect(parsePlainDate(text)).toMatchObject({ ok: false, code: "date-not-iso" });
  });

  test("another form and an impossible day are told apart", () => {
    expect(parsePlainDate("1/20/1998")).toMatchObject({ ok: false, code: "date-not-iso" });
    expect(parsePlainDate("1998-02-29")).toMatchObject({ ok: false, code: "date-not-in-calendar" });
    expect(parsePlainDate("1998-01-20")).toMatchObject({ ok: true, value: "1998-01-20" });
  });

  test("what is no date is named in the error", () => {
    expect(() => addDays("tomorrow", 1)).toThrow('"tomorrow" is not a calendar date');
    expect(() => assertPlainDate("2026-02-30")).toThrow('"2026-02-30"');
    expect(() => addDays("2026-01-01", Number.NaN)).toThrow("Not a number of days");
    expect(() => addMonthsRoundingDown("2026-01-01", Number.NaN)).toThrow("Not a number of months");
  });

  test("the calendar has a first and a last day, and nothing lies beyond them", () => {
    expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
    expect(addDays("9999-12-31", 1)).toBe("9999-12-31");
    expect(addDays("0001-01-01", -1)).toBe("0001-01-01");
    expect(addDays("2026-01-01", Number.POSITIVE_INFINITY)).toBe("9999-12-31");
    expect(addMonthsRoundingDown("9999-01-31", 12)).toBe("9999-12-31");
    expect(addMonthsRoundingDown("0001-06-30", -6)).toBe("0001-01-01");
    expect(addMonthsRoundingDown("2026-01-01", Number.NEGATIVE_INFINITY)).toBe("0001-01-01");
  });

  test("a fraction of a day or a month is dropped", () => {
    expect(addDays("2026-01-01", 1.9)).toBe("2026-01-02");
    expect(addDays("2026-01-01", -1.9)).toBe("2025-12-31");
    expect(addMonthsRoundingDown("2026-01-31", 1.5)).toBe("2026-02-28");
  });
});

function temporalHas(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}
