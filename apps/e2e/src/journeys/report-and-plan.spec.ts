import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { call } from "../harness/call.ts";
import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";

type Me = { today: string; active: { unitIds: string[]; staffId: string } };

const items = Array.from({ length: 25 }, (_, index) => index + 1);

/** A self-review of the demo's program by its specialist, rated and agreed: its report is to be written. */
async function aReviewAtReport(supervisor: Page, specialist: Page): Promise<string> {
  const { today, active } = await call<Me>(supervisor, "session.me");
  const reviewId = randomUUID();
  await call(supervisor, "review.plan", {
    reviewId,
    unitId: active.unitIds[0],
    kind: "self",
    scale: "ips25",
    organization: "",
    evidenceTo: today,
    months: 6,
    visitFrom: today,
    visitTo: today,
  });
  const { candidates } = await call<{ candidates: { staffId: string; name: string }[] }>(
    supervisor,
    "review.get",
    { reviewId },
  );
  const me = await call<{ user: { name: string } }>(specialist, "session.me");
  const rater = candidates.find(({ name }) => name === me.user.name);
  expect(rater, `${me.user.name} can rate a self-review`).toBeDefined();
  await call(supervisor, "review.addMember", {
    reviewId,
    memberId: randomUUID(),
    staffId: rater?.staffId,
    leads: true,
  });
  await call(supervisor, "review.freeze", { reviewId, begin: true });
  for (const item of items)
    await call(specialist, "review.rate", { reviewId, ratingId: randomUUID(), item, score: 4, comment: "" });
  await call(specialist, "review.handIn", { reviewId });
  for (const item of items)
    await call(specialist, "review.agree", {
      reviewId,
      scoreId: randomUUID(),
      item,
      version: 0,
      score: 4,
      reason: "",
      observation: `Seen about item ${item}.`,
      recommendation: `Do one thing more about item ${item}.`,
      previousScore: null,
      previousNote: "",
    });
  await call(specialist, "review.move", { reviewId, move: "write-report" });
  return reviewId;
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

test("a report is written, handed over, read and downloaded; a plan follows, comes to mind on Today and is ticked", async ({
  page: supervisor,
  browser,
  signInAs,
  baseURL,
}) => {
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const specialist = await context.newPage();
  await signInAs(supervisor, "supervisor");
  await signInAs(specialist, "specialist");
  const reviewId = await aReviewAtReport(supervisor, specialist);
  const report = `/supervisor/fidelity/reviews/${reviewId}/report`;

  await supervisor.goto(report);
  await expect(supervisor.getByText("The report has not been handed over yet.")).toBeVisible();

  await specialist.goto(report);
  await settled(specialist);
  await specialist.getByLabel("Strengths").fill("Jobs that fit.\n- Employers are known.");
  await specialist.getByLabel("Priorities").fill("Six employers a week.");
  await specialist.getByLabel("How the review was done").fill("Ten charts and twelve talks.");
  await expect(specialist.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await specialist.reload();
  await settled(specialist);
  await expect(specialist.getByLabel("Priorities")).toHaveValue("Six employers a week.");
  await specialist.getByRole("button", { name: "Hand over", exact: true }).click();
  await specialist.getByRole("dialog").getByRole("button", { name: "Hand over" }).click();
  await expect(specialist.getByRole("button", { name: "Hand over", exact: true })).toHaveCount(0);

  await supervisor.reload();
  await settled(supervisor);
  await expect(supervisor.getByText("100 of 125 · Good fidelity")).toBeVisible();
  await expect(supervisor.getByText("Employers are known.")).toBeVisible();
  await expect(supervisor.getByText("Self-rated").first()).toBeVisible();
  const [download] = await Promise.all([
    supervisor.waitForEvent("download"),
    supervisor.getByRole("link", { name: "Word document" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Fidelity review of .+\.docx$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");

  const { today } = await call<Me>(supervisor, "session.me");
  await supervisor.getByRole("link", { name: "Action plan" }).click();
  await settled(supervisor);
  await supervisor.getByRole("button", { name: "Add a goal" }).click();
  await supervisor.getByLabel("Item of the scale").selectOption("17");
  await expect(supervisor.getByText("Do one thing more about item 17.")).toBeVisible();
  await supervisor.getByRole("textbox", { name: "Goal" }).fill("Six employers a week for everybody");
  await supervisor.getByRole("button", { name: "Save goal" }).click();
  await supervisor.getByRole("button", { name: /^Add a step, 17/ }).click();
  await supervisor.getByLabel("What is done").fill("Plan employer mornings");
  const me = await call<{ user: { name: string } }>(specialist, "session.me");
  await supervisor.getByLabel("By whom").selectOption({ label: me.user.name });
  await supervisor.getByLabel("By when").fill(dayAfter(today));
  await supervisor.getByRole("button", { name: "Save step" }).click();
  await expect(supervisor.getByText("0 of 1 step", { exact: true })).toBeVisible();

  await specialist.goto("/supervisor/today");
  await settled(specialist);
  await expect(specialist.getByText("Action plan: Plan employer mornings")).toBeVisible();
  await specialist
    .getByRole("link", { name: "Open action plan, Six employers a week for everybody" })
    .click();
  await specialist.getByRole("checkbox", { name: "Plan employer mornings" }).press("Space");
  await expect(specialist.getByText("Done: Plan employer mornings")).toBeVisible();
  await expect(specialist.getByText("1 of 1 step", { exact: true })).toBeVisible();
  await specialist.goto("/supervisor/today");
  await settled(specialist);
  await expect(specialist.getByText("Action plan: Plan employer mornings")).toHaveCount(0);
  await context.close();
});
