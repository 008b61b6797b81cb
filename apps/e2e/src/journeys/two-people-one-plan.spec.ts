import type { Page } from "@playwright/test";
import { settled } from "../harness/settled.ts";
import { soonOn } from "../harness/soon.ts";
import { demoSignIn, expect, test } from "../harness/test.ts";
import { aSharedPerson } from "../harness/a-shared-person.ts";

const goalField = "My goal, in my own words";
const paid = "I want to grow vegetables and be paid for it";

test("two people in two browsers work one plan through edit, conflict, talk, revocation and return of consent", async ({
  portals: { specialist, counselor },
}) => {
  test.setTimeout(180_000);
  const person = await aSharedPerson(specialist, counselor, "Rosalind Okafor");
  const theirPlan = `/counselor/clients/${person.vrClientId}/plan`;
  await specialist.goto(`/supervisor/clients/${person.ipsClientId}/plan`);
  await counselor.goto(theirPlan);
  await settled(specialist);
  await settled(counselor);
  const soon = await soonOn(specialist);
  const me = demoSignIn("specialist").name;
  const them = demoSignIn("counselor").name;

  await test.step("each sees that the other is there, and what they do", async () => {
    await expect(specialist.getByText(`${them} (State Vocational Rehabilitation) is here`)).toBeVisible();
    await counselor.getByRole("button", { name: "Edit plan" }).click();
    await expect(specialist.getByText(`${them} (State Vocational Rehabilitation) is editing`)).toBeVisible(
      soon,
    );
    await counselor.getByRole("button", { name: "Back", exact: true }).click();
    await expect(specialist.getByText(`${them} (State Vocational Rehabilitation) is here`)).toBeVisible(soon);
  });

  await test.step("a step that one ticks is ticked for the other within two seconds", async () => {
    await specialist.getByText("Visit the nursery", { exact: true }).click();
    await expect(counselor.getByText(`${me} changed a step just now.`)).toBeVisible(soon);
    await expect(counselor.getByRole("checkbox", { name: "Visit the nursery" })).toBeChecked();
  });

  await test.step("what is being typed stays, what the other changes elsewhere is taken in", async () => {
    await specialist.getByRole("button", { name: "Edit plan" }).click();
    await specialist.getByLabel(goalField).fill("I want to grow vegetables");
    await counselor.getByRole("button", { name: "Edit plan" }).click();
    await counselor.getByLabel("Hours a week").fill("24");
    await counselor.getByRole("button", { name: "Save plan" }).click();
    await expect(specialist.getByLabel("Hours a week")).toHaveValue("24", soon);
    await expect(specialist.getByLabel(goalField)).toHaveValue("I want to grow vegetables");
  });

  await test.step("both change the same: nothing is overwritten, and a person decides", async () => {
    await counselor.getByRole("button", { name: "Edit plan" }).click();
    await counselor.getByLabel(goalField).fill("I want to run the greenhouse one day");
    await counselor.getByRole("button", { name: "Save plan" }).click();
    await expect(specialist.getByText(/changed something that you are changing too/)).toBeVisible(soon);
    await expect(specialist.getByLabel(goalField)).toHaveValue("I want to grow vegetables");
    await specialist.getByRole("button", { name: "See both and decide" }).click();
    await expect(specialist.getByText("run the greenhouse one day")).toBeVisible();
    await specialist.getByRole("button", { name: "Keep mine" }).click();
    await specialist.getByRole("button", { name: "Save both together" }).click();
    await expect(specialist.getByText(/^Plan saved as version \d+/)).toBeVisible();
    await expect(counselor.getByText("I want to grow vegetables")).toBeVisible(soon);
  });

  await test.step("a save without a connection is kept on the device, survives a reload of the page and goes through", async () => {
    await specialist.getByRole("button", { name: "Edit plan" }).click();
    await specialist.context().setOffline(true);
    await specialist.getByLabel(goalField).fill(paid);
    await specialist.getByRole("button", { name: "Save plan" }).click();
    await expect(
      specialist.getByRole("heading", { name: /Not saved yet, kept on this device/ }),
    ).toBeVisible();
    await specialist.context().setOffline(false);
    await expect(specialist.getByText(/^Plan saved as version \d+/).last()).toBeVisible();
    await expect(counselor.getByText(paid)).toBeVisible();
  });

  await test.step("a comment on a step arrives, is marked as new until it is read, and is answered", async () => {
    await specialist
      .getByRole("button", { name: /^Comment: / })
      .first()
      .click();
    await specialist.getByLabel("Comment", { exact: true }).fill("Shall we go there together on Monday?");
    await specialist.getByRole("button", { name: "Add comment" }).click();
    const thread = counselor.getByRole("button", { name: /1 comment · 1 new/ });
    await expect(thread).toBeVisible(soon);
    await thread.click();
    await expect(counselor.getByText("Shall we go there together on Monday?")).toBeVisible();
    await counselor.getByLabel("Comment", { exact: true }).fill("Monday at ten.");
    await counselor.getByRole("button", { name: "Add comment" }).click();
    await expect(specialist.getByText("Monday at ten.")).toBeVisible(soon);
    await specialist.getByRole("button", { name: "Mark as resolved" }).click();
    await expect(counselor.getByText(/marked this as resolved/)).toBeVisible(soon);
  });

  await test.step("a task stands on the other's Today, and is answered with words", async () => {
    await counselor.goto("/counselor/today");
    await settled(counselor);
    await specialist.getByRole("button", { name: "Ask for something", exact: true }).click();
    const dialog = specialist.getByRole("dialog");
    await dialog.getByLabel(/^What do you ask/).fill("Please authorize the training");
    await dialog.getByLabel("By", { exact: true }).fill(await dayFrom(specialist, 2));
    await dialog.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(counselor.getByText("Please authorize the training")).toBeVisible({ timeout: 7_000 });
    await counselor.goto(theirPlan);
    await settled(counselor);
    await counselor.getByRole("button", { name: "Mark as done: Please authorize the training" }).click();
    await counselor.getByLabel("Anything to say about it?").fill("Authorized this morning.");
    await counselor.getByRole("dialog").getByRole("button", { name: "Mark as done" }).click();
    await specialist.getByRole("button", { name: /answered or taken back/ }).click();
    await expect(specialist.getByText("“Authorized this morning.”")).toBeVisible(soon);
  });

  await test.step("the person agrees on the specialist's device, which shows nothing else meanwhile", async () => {
    await specialist.getByRole("button", { name: `Hand the device to ${person.name}` }).click();
    const device = specialist.getByRole("dialog", { name: "Your plan" });
    await expect(device.getByText(paid)).toBeVisible();
    await specialist.keyboard.press("Escape");
    await device.getByRole("button", { name: "I have read it" }).click();
    await specialist.getByText(/It says what I want/).click();
    await specialist.getByLabel("Sign with your name").fill(person.name);
    await specialist.getByRole("button", { name: "I agree to this plan" }).click();
    await expect(specialist.getByText("Please give the device back.")).toBeVisible();
    await specialist.getByRole("dialog").getByRole("button", { name: me }).click();
    await expect(counselor.getByText(/^The person · version \d+/)).toBeVisible();
  });

  await test.step("the counselor agrees to the plan: a copy is filed", async () => {
    await counselor.getByRole("button", { name: /^I agree to version \d+/ }).click();
    await counselor.getByRole("button", { name: /^Agree to version \d+/ }).click();
    await expect(specialist.getByText(/counselor · version \d+/i).first()).toBeVisible(soon);
  });

  await test.step("sharing is stopped: the counselor's open page closes by itself", async () => {
    await person.revoke();
    await expect(counselor.getByText(paid)).toBeHidden(soon);
    await expect(counselor.getByText(/The job search plan of .* will be here/)).toBeVisible();
  });

  await test.step("what was agreed to stays as a received copy, with its notice", async () => {
    await counselor.getByRole("link", { name: "Received copies" }).click();
    await counselor
      .getByRole("link", { name: /^Job search plan, version \d+/ })
      .first()
      .click();
    await expect(counselor.getByText(paid)).toBeVisible();
    await expect(counselor.getByText(/34 CFR 361\.38/).first()).toBeVisible();
  });

  await test.step("the person shares again: both work in one plan as before", async () => {
    await counselor.goto(theirPlan);
    await settled(counselor);
    await expect(counselor.getByText(/The job search plan of .* will be here/)).toBeVisible();
    await person.releaseAgain();
    await expect(counselor.getByText(paid)).toBeVisible(soon);
    await counselor.getByText("Call the owner", { exact: true }).click();
    await expect(specialist.getByRole("checkbox", { name: "Call the owner" })).toBeChecked(soon);
  });
});

/** A day some days after the browser's today, as a date field takes it. */
async function dayFrom(page: Page, days: number): Promise<string> {
  return page.evaluate((ahead) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead);
    return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(
      day,
    );
  }, days);
}
