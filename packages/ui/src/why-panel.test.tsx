import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { WhyPanel } from "./why-panel.tsx";

it("opens to the facts with their records, the rule, the start of the clock and the sources", async () => {
  render(
    <WhyPanel
      button="why"
      label="Why: IPE is 4 days late"
      titles={{ facts: "What is known", rule: "The rule", sources: "Sources" }}
      facts={[
        {
          key: "eligible",
          label: "Eligible",
          value: "Aug 19",
          record: { href: "/cases/1", text: "VR case" },
        },
        { key: "signed", label: "IPE signed", value: "not recorded yet", missing: true },
      ]}
      rule="Within 90 days of the eligibility decision."
      startEvent="This clock started at the eligibility decision."
      citations={[
        { key: "cfr", text: "34 CFR 361.45(e)", href: "https://www.ecfr.gov/", note: "single source" },
        { key: "usc", text: "29 U.S.C. 722" },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Why: IPE is 4 days late" }));
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Eligible", "IPE signed"]);
  expect(screen.getByRole("link", { name: "VR case" }).getAttribute("href")).toBe("/cases/1");
  expect(screen.getByText("This clock started at the eligibility decision.")).toBeDefined();
  const sources = within(screen.getByRole("list"));
  expect(sources.getByRole("link", { name: "34 CFR 361.45(e)" }).getAttribute("rel")).toBe("noreferrer");
  expect(sources.getByText("29 U.S.C. 722")).toBeDefined();
});
