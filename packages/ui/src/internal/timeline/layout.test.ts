import { describe, expect, it } from "vitest";
import type { TimelineTrack } from "../../timeline.tsx";
import { textWidth, timelineLayout } from "./layout.ts";

const event = (date: string, label?: string) => ({
  id: date + (label ?? ""),
  date,
  label,
  what: "",
  dateText: "",
  text: "",
});
const limit = (start: string, due: string, doneOn?: string) => ({
  id: start + due,
  start,
  due,
  doneOn,
  label: "IPE due Nov 17",
  status: "due" as const,
  stateText: "",
  what: "",
  dateText: "",
  text: "",
});
const track = (rest: Partial<TimelineTrack>): TimelineTrack => ({
  id: "ips",
  name: "IPS",
  events: [],
  limits: [],
  ...rest,
});

describe("the layout of a timeline", () => {
  it("draws nothing but today when there is nothing yet", () => {
    const layout = timelineLayout([track({})], "2026-11-21", 600);
    expect(layout.months.map((month) => month.month)).toEqual(["2026-11"]);
    expect(layout.todayX).toBeGreaterThan(0);
    expect(layout.todayX).toBeLessThan(layout.width);
  });

  it("puts later days further right", () => {
    const { tracks } = timelineLayout(
      [track({ events: [event("2026-09-01"), event("2026-05-05")] })],
      "2026-11-21",
      600,
    );
    const [first, second] = tracks[0]?.events ?? [];
    expect(first?.event.date).toBe("2026-05-05");
    expect(first?.x).toBeLessThan(second?.x ?? 0);
  });

  it("gives months room on a phone, by being wider than it", () => {
    const { width } = timelineLayout([track({ events: [event("2026-01-05")] })], "2026-11-21", 300);
    expect(width).toBeGreaterThan(11 * 72);
  });

  it("keeps the last label inside the drawing", () => {
    const label = "a rather long label at the end";
    const { width, tracks } = timelineLayout(
      [track({ events: [event("2026-11-20", label)] })],
      "2026-11-21",
      400,
    );
    expect((tracks[0]?.events[0]?.x ?? 0) + textWidth(label)).toBeLessThan(width);
  });

  it("draws an open limit up to today, a met one up to the day it was met, a late one beyond its end", () => {
    const { todayX, tracks } = timelineLayout(
      [
        track({
          limits: [
            limit("2026-11-01", "2026-12-01"),
            limit("2026-06-22", "2026-08-21", "2026-08-19"),
            limit("2026-08-19", "2026-11-17"),
          ],
        }),
      ],
      "2026-11-21",
      900,
    );
    const [open, met, late] = tracks[0]?.limits ?? [];
    expect(open?.xDone).toBe(todayX);
    expect(met?.xDone).toBeLessThan(met?.x2 ?? 0);
    expect(late?.xDone).toBe(todayX);
    expect(late?.xDone).toBeGreaterThan(late?.x2 ?? 0);
  });

  it("names fewer months when there are very many", () => {
    const { months } = timelineLayout([track({ events: [event("2023-01-05")] })], "2026-11-21", 300);
    expect(months.filter((month) => month.labelled)).toHaveLength(16);
  });
});
