import type { Browser, Page } from "@playwright/test";
import { settled } from "../harness/settled.ts";
import { demoSignIn, expect, type DemoPerson, test } from "../harness/test.ts";

const person = "Grace Kim";
const goal = "I want to work where it is quiet and smells of books.";

test("one person's story: a release, a referral, one plan for two agencies, and the end of sharing", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const specialist = await signInThroughThePage(browser, "supervisor", "specialist");
  const counselor = await signInThroughThePage(browser, "counselor", "counselor");

  await test.step("nobody at VR can learn that the person exists", async () => {
    await search(counselor, person);
    await expect(counselor.getByRole("status").filter({ hasText: "Nobody found for" })).toBeAttached();
  });

  await test.step("the specialist finds the person and writes down the goal", async () => {
    await search(specialist, person);
    await specialist.getByRole("option", { name: new RegExp(person) }).click();
    await expect(specialist.getByRole("heading", { level: 1, name: person })).toBeVisible();
    await openTab(specialist, "Plan");
    await specialist.getByRole("button", { name: /Start the plan|Edit plan/ }).click();
    await specialist.getByLabel("My goal, in my own words").fill(goal);
    await specialist.getByRole("button", { name: "Save plan" }).click();
    await expect(specialist.getByText(/Plan saved as version/)).toBeVisible();
  });

  await test.step("the person signs a release, and the specialist refers to VR", async () => {
    await signRelease(specialist, /North Office/);
    await openTab(specialist, "Referral");
    await specialist
      .getByLabel("Your note to the counselor")
      .fill("Strong on detail. Would like help with a course.");
    await specialist.getByRole("button", { name: "Send referral" }).click();
    await expect(specialist.getByText("Sent, not opened yet")).toBeVisible();
  });

  await test.step("the counselor reads the letter and accepts", async () => {
    await counselor.getByRole("link", { name: "Referrals" }).first().click();
    await counselor.getByRole("link", { name: new RegExp(person) }).click();
    await expect(counselor.getByText("Strong on detail.")).toBeVisible();
    await counselor.getByRole("button", { name: "Accept" }).click();
    await counselor.getByLabel("Client number in your agency").fill("VR-90210");
    await counselor.getByRole("button", { name: "Accept referral" }).click();
    await expect(counselor.getByRole("heading", { level: 1, name: person })).toBeVisible();
  });

  await test.step("the specialist sees that it was received, and not what VR decided", async () => {
    await specialist.reload();
    await expect(specialist.getByText("Received", { exact: true })).toBeVisible();
    await expect(specialist.getByText(/accepted/i)).toHaveCount(0);
  });

  await test.step("under one release the counselor reads the plan; under two, both write in it", async () => {
    await openTab(counselor, "Plan");
    await expect(counselor.getByText(goal)).toBeVisible();
    await expect(counselor.getByRole("button", { name: "Edit plan" })).toHaveCount(0);
    await signRelease(counselor, /Lakeside IPS/, /^VR plan and services/);
    await openTab(counselor, "Plan");
    await counselor.getByRole("button", { name: "Edit plan" }).click();
    await counselor.getByLabel("Kinds of work").fill("Library, archive");
    await counselor.getByRole("button", { name: "Save plan" }).click();
    await expect(counselor.getByText(/Plan saved as version/)).toBeVisible();
    await openTab(specialist, "Plan");
    await specialist.reload();
    await expect(specialist.getByText("Library, archive")).toBeVisible();
  });

  await test.step("the specialist sees where the VR case stands", async () => {
    await openTab(specialist, "Overview");
    await expect(specialist.getByRole("heading", { name: "Vocational Rehabilitation" })).toBeVisible();
  });

  await test.step("the person stops sharing, and the next click closes the other side out", async () => {
    await openTab(specialist, "Sharing");
    await specialist.getByRole("button", { name: "Stop sharing" }).first().click();
    const dialog = specialist.getByRole("dialog");
    await dialog.getByLabel(/How did .* ask for it/).fill("Told me at our meeting.");
    await dialog.getByRole("button", { name: "Stop sharing" }).click();
    await expect(specialist.getByText(/no longer sees this record/)).toBeVisible();

    const plan = counselor.url();
    await openTab(counselor, "Overview");
    await expect(counselor.getByText(goal)).toHaveCount(0);
    await counselor.goto(plan);
    await settled(counselor);
    await expect(counselor.getByText(goal)).toHaveCount(0);
    await expect(counselor.getByText("Library, archive")).toHaveCount(0);
  });

  await specialist.context().close();
  await counselor.context().close();
});

async function signInThroughThePage(browser: Browser, portal: string, who: DemoPerson): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env["IPS_E2E_URL"] ?? "" });
  const page = await context.newPage();
  const { email, password } = demoSignIn(who);
  await page.goto(`/${portal}/`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await settled(page);
  return page;
}

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press("/");
  await page.getByRole("combobox", { name: "Search people and employers" }).fill(text);
}

async function openTab(page: Page, name: string): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("navigation")
    .getByRole("link", { name: new RegExp(`^${name}\\b`) })
    .click();
  await settled(page);
}

/** Signs a release on screen with the person, with what such a release usually holds. */
async function signRelease(page: Page, recipient: RegExp, ...more: RegExp[]): Promise<void> {
  await openTab(page, "Sharing");
  await page.getByRole("link", { name: "Sign a release" }).click();
  await tick(page, recipient);
  for (const part of more) await tick(page, part);
  await tick(page, /has read this, or it was read to them/);
  await tick(page, /The person was given a copy/);
  await page.getByRole("button", { name: "Sign release" }).click();
  await expect(page.getByText(/^Signed\./)).toBeVisible();
}

/** Ticks a radio button or checkbox as a person does, at its label: the real one is drawn over. */
async function tick(page: Page, label: RegExp): Promise<void> {
  const box = page.getByLabel(label).first();
  if (!(await box.isChecked())) await page.locator("label").filter({ hasText: label }).click();
  await expect(box).toBeChecked();
}
