import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import type { SignIn } from "../harness/people.ts";
import { settled } from "../harness/settled.ts";
import { demoSignIn, expect, test } from "../harness/test.ts";

const password = "seven herons over the quay";
// A further try meets the accounts of an earlier one.
const domain = `${randomUUID().slice(0, 8)}.example`;
const nia = { name: "Nia Barlow", email: `nia@${domain}` };
const paul = { name: "Paul Renard", email: `paul@${domain}` };

test("two reviewers rate a program apart, agree, and hand over; nobody else gets in, before or after", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const supervisor = await newPage(browser);
  await signInAt(supervisor, "gloria@harbor.example");
  let address = "";

  await test.step("the supervisor plans the review and has its checklist", async () => {
    await supervisor.goto("/supervisor/fidelity/reviews");
    await settled(supervisor);
    await supervisor.getByRole("button", { name: "Plan a review" }).click();
    const dialog = supervisor.getByRole("dialog");
    await dialog.locator("label").filter({ hasText: "Outside review" }).click();
    await dialog.getByLabel("Who sends the reviewers").fill("Review Center");
    await dialog.getByLabel("First day of the visit").fill(await todayOf(dialog.page()));
    await dialog.getByRole("button", { name: "Plan it" }).click();
    await expect(supervisor.getByRole("heading", { level: 1, name: /Outside review/ })).toBeVisible();
    address = new URL(supervisor.url()).pathname;
    await expect(
      supervisor.getByText("The agency’s director").or(supervisor.getByText("The agency's director")),
    ).toBeVisible();
  });

  const [first, second] = [await newPage(browser), await newPage(browser)];
  await test.step("each reviewer is invited by a link, and begins at their review", async () => {
    for (const [page, who] of [
      [first, nia],
      [second, paul],
    ] as const) {
      await page.goto(await invite(supervisor, address, who));
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Accept the invitation" }).click();
      await expect(page.getByText("Your sign-in is ready.")).toBeVisible();
      await signInAt(page, who.email, password);
      await page.goto("/supervisor/");
      await expect(page.getByRole("heading", { level: 1, name: "Fidelity reviews" })).toBeVisible();
    }
    await supervisor.goto(address);
    await supervisor.getByRole("button", { name: "Freeze evidence and begin rating" }).click();
    await expect(supervisor.getByText("Being rated", { exact: true })).toBeVisible();
  });

  await test.step("what is rated without a connection is kept, and saved with the next one", async () => {
    await first.goto(`${address}?part=rate&item=3`);
    await settled(first);
    await first.context().setOffline(true);
    await first.getByLabel("What you saw and heard").fill("Five phases in each chart");
    await expect(first.getByText(/Kept on this device/)).toBeVisible();
    await first.context().setOffline(false);
    await expect(first.getByText("Saved", { exact: true })).toBeVisible();
    await first.reload();
    await expect(first.getByLabel("What you saw and heard")).toHaveValue("Five phases in each chart");
  });

  await test.step("each rates by keyboard and hands in; the other's ratings stay closed until both have", async () => {
    await rateAll(first, address, "4");
    await first.getByRole("button", { name: "Hand in my ratings" }).click();
    await expect(first.getByRole("heading", { name: "Your ratings are handed in" })).toBeVisible();
    await rateAll(second, address, "4", { 3: "5" });
    expect(await ratersSeenBy(second, address)).toBe(1);
    expect(await ratersSeenBy(supervisor, address)).toBe(0);
    await expect(second.getByRole("link", { name: "Scores" })).toHaveCount(0);
    await second.getByRole("button", { name: "Hand in my ratings" }).click();
    await expect(second.getByRole("link", { name: "Scores" })).toBeVisible();
    expect(await ratersSeenBy(supervisor, address)).toBe(2);
  });

  await test.step("they agree item by item, with a reason where they differed", async () => {
    await second.goto(`${address}?part=scores`);
    await second.getByRole("button", { name: "Take over the 24 that are alike" }).click();
    await second.getByRole("button", { name: "Agree on item 3" }).click();
    const dialog = second.getByRole("dialog");
    await expect(dialog.getByText("Five phases in each chart")).toBeVisible();
    await dialog.locator("label").filter({ hasText: /^5$/ }).click();
    await dialog.getByRole("button", { name: "Agree on it" }).click();
    await expect(dialog.getByText("The ratings differed: say what decided.").first()).toBeVisible();
    await dialog.getByLabel("Why this score").fill("The sixth phase is in the team's minutes.");
    await dialog.getByRole("button", { name: "Agree on it" }).click();
    await second.getByRole("button", { name: "Scores are agreed" }).click();
    await expect(second.getByText("Report being written", { exact: true })).toBeVisible();
    await supervisor.goto(address);
    await expect(supervisor.getByText(/101 of 125/)).toHaveCount(0);
  });

  await test.step("the report is handed over, and from then on the agency reads the scores", async () => {
    const reviewId = address.split("/").at(-1) ?? "";
    const words = { method: "Two days", summary: "", strengths: "The team", priorities: "Employers" };
    await ask(second, "reviewReport.save", { id: randomUUID(), reviewId, version: 0, ...words });
    await ask(second, "reviewReport.handOver", { reviewId });
    await supervisor.goto(address);
    await expect(supervisor.getByText(/101 of 125 · Good fidelity/)).toBeVisible();
    await expect(supervisor.getByText("Closed", { exact: true }).first()).toBeVisible();
  });

  await test.step("a reviewer of another program finds nothing of it", async () => {
    const other = await newPage(browser);
    await signInAt(other, "ruth@training-center.example");
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(/not here/);
    await other.goto("/supervisor/fidelity/reviews");
    await expect(other.getByRole("link", { name: /Outside review/ })).toHaveCount(1);
  });

  await test.step("a reviewer whose days have ended does not get in any more", async () => {
    const gone = await newPage(browser);
    await signInAt(gone, "margaret@training-center.example");
    await gone.goto("/supervisor/fidelity/reviews");
    await expect(gone.getByText("You are signed in, but you have no membership today")).toBeVisible();
  });
});

/** Invites a reviewer on the review's page, from today for a month, and answers the one-time link. */
async function invite(page: Page, address: string, who: { name: string; email: string }): Promise<string> {
  await page.goto(`${address}?part=people`);
  await settled(page);
  await page.getByRole("button", { name: "Invite a reviewer" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(who.name);
  await dialog.getByLabel("E-mail").fill(who.email);
  await dialog.getByLabel("Last day").fill("2099-12-31");
  await dialog.getByRole("button", { name: "Invite", exact: true }).click();
  const link = await dialog.getByLabel("Link that works once").inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  return link;
}

/** Rates every item by keyboard. */
async function rateAll(
  page: Page,
  address: string,
  score: string,
  other: Readonly<Record<number, string>> = {},
): Promise<void> {
  await page.goto(`${address}?part=rate&item=1`);
  await settled(page);
  await page.getByRole("heading", { level: 1 }).click();
  for (let item = 1; item <= 25; item += 1) {
    await expect(page.getByRole("heading", { level: 2, name: new RegExp(`^${item}\\. `) })).toBeVisible();
    await page.keyboard.press(other[item] ?? score);
    await page.keyboard.press("j");
  }
  await expect(page.getByText("25 of 25 rated")).toBeVisible();
  await expect(page.getByRole("button", { name: "Hand in my ratings" })).toBeEnabled();
}

/** How many people's ratings of the review somebody is told. */
async function ratersSeenBy(page: Page, address: string): Promise<number> {
  const reviewId = address.split("/").at(-1) ?? "";
  const query = encodeURIComponent(JSON.stringify({ reviewId }));
  const answer = await page.request.get(`${serverUrl()}/api/trpc/review.get?input=${query}`);
  const body = (await answer.json()) as { result: { data: { ratings: { memberId: string }[] } } };
  return new Set(body.result.data.ratings.map(({ memberId }) => memberId)).size;
}

async function ask(page: Page, path: string, input: object): Promise<void> {
  const url = serverUrl();
  const answer = await page.request.post(`${url}/api/trpc/${path}`, {
    data: input,
    headers: { origin: url },
  });
  expect(answer.status(), path).toBe(200);
}

/** The day of the agency that somebody is signed in at. */
async function todayOf(page: Page): Promise<string> {
  const answer = await page.request.get(`${serverUrl()}/api/trpc/session.me`);
  return ((await answer.json()) as { result: { data: { today: string } } }).result.data.today;
}

/** Signs somebody in by their address. */
async function signInAt(page: Page, email: string, chosen?: string): Promise<void> {
  const url = serverUrl();
  const all = JSON.parse(process.env["IPS_E2E_SIGN_INS"] ?? "[]") as SignIn[];
  const { password: known } = all.find((each) => each.email === email) ?? demoSignIn("specialist");
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password: chosen ?? known },
    headers: { origin: url },
  });
  expect(answer.status(), `signing in as ${email}`).toBe(200);
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: serverUrl() });
  return context.newPage();
}

function serverUrl(): string {
  const url = process.env["IPS_E2E_URL"];
  if (url === undefined) throw new Error("The run's server was not started: global-setup.ts did not run.");
  return url;
}
