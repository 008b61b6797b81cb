import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Timeline, type TimelineTrack } from "./timeline.tsx";

const tracks: TimelineTrack[] = [
  {
    id: "ips",
    name: "IPS",
    events: [
      {
        id: "entry",
        date: "2026-05-05",
        what: "Program entry",
        dateText: "Tue, May 5, 2026",
        text: "Program entry, Tue, May 5, 2026",
        label: "entry",
        record: { href: "/episodes/1", text: "Open episode" },
      },
      {
        id: "contact",
        date: "2026-10-20",
        what: "Employer contact",
        dateText: "Tue, Oct 20, 2026",
        text: "Employer contact, Tue, Oct 20, 2026",
        minor: true,
      },
    ],
    limits: [],
  },
  {
    id: "vr",
    name: "VR",
    events: [],
    limits: [
      {
        id: "ipe",
        start: "2026-08-19",
        due: "2026-11-17",
        what: "IPE within 90 days",
        dateText: "Aug 19 → Nov 17, 2026",
        text: "IPE: due Tue, Nov 17, 2026",
        label: "IPE due Nov 17 · 4 days late",
        status: "overdue",
        stateText: "4 days late",
      },
    ],
  },
];

function setUp() {
  render(
    <Timeline
      label="Timeline of Donna Rivera"
      keysHint="Arrow keys go through the events."
      tracks={tracks}
      today="2026-11-21"
      todayText="today"
      monthText={(month) => month}
      table={{
        button: "Show as a table",
        caption: "Timeline of Donna Rivera",
        when: "When",
        track: "Track",
        what: "What",
        state: "State",
      }}
    />,
  );
  return userEvent.setup();
}

it("is one stop of the Tab key, named, with its keys explained", async () => {
  const user = setUp();
  expect(
    screen.getByRole("listbox", {
      name: "Timeline of Donna Rivera",
      description: "Arrow keys go through the events.",
    }),
  ).toBeDefined();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole("option", { name: /Program entry/u }));
  await user.tab();
  expect(document.activeElement?.getAttribute("role")).not.toBe("option");
});

it("is walked in time, across both tracks, and says where one stands", async () => {
  const user = setUp();
  await user.tab();
  await user.keyboard("{ArrowRight}{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    "IPE due Nov 17 · 4 days late, IPE: due Tue, Nov 17, 2026",
  );
  expect(screen.getByText("IPE: due Tue, Nov 17, 2026")).toBeDefined();
  await user.keyboard("{ArrowUp}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Employer contact, Tue, Oct 20, 2026");
});

it("leads to the record one stands on", async () => {
  const user = setUp();
  await user.click(screen.getByRole("option", { name: /Program entry/u }));
  expect(screen.getByRole("link", { name: "Open episode" }).getAttribute("href")).toBe("/episodes/1");
});

it("has the same as a table, in the order of time", async () => {
  const user = setUp();
  await user.click(screen.getByRole("button", { name: "Show as a table" }));
  const table = screen.getByRole("table", { name: "Timeline of Donna Rivera" });
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent),
  ).toEqual(["Program entry", "Employer contact", "IPE within 90 days"]);
  expect(within(table).getByText("4 days late")).toBeDefined();
});
