import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, test } from "../harness/test.ts";
import { settled } from "../harness/settled.ts";

const person = "Donna Rivera";

test("a release is renewed in both directions in one sitting, a relative is given the plan, and all of it is accounted for", async ({
  portals: { specialist, counselor },
  open,
}) => {
  await open(specialist, "/supervisor/caseload");
  await specialist.getByRole("link", { name: person, exact: true }).first().click();
  await tab(specialist);

  await test.step("the specialist renews: the earlier release ends as the new one starts", async () => {
    await specialist
      .getByRole("link", { name: /^Renew the release to State/ })
      .first()
      .click();
    await expect(specialist.getByText(/This takes the place of the release signed on/)).toBeVisible();
    await expect(specialist.getByText(/your agency’s limit|your agency's limit/)).toBeVisible();
    await tick(specialist, /Sign in the same sitting/);
    await tick(specialist, /has read this, or it was read to them/);
    await specialist.getByRole("button", { name: "Sign both directions" }).click();
    await expect(specialist.getByRole("heading", { name: "Release of information" })).toBeVisible();
  });

  await test.step("the person gets their copy, in their language, with its notice", async () => {
    await specialist.getByLabel("Language").selectOption("es");
    await expect(specialist.getByText("Traducción no revisada todavía", { exact: false })).toBeVisible();
    await expect(specialist.getByText("Esta es su copia.", { exact: false })).toBeVisible();
    await specialist.emulateMedia({ media: "print" });
    await expect(specialist.getByRole("heading", { level: 1 })).toBeHidden();
    await specialist.emulateMedia({ media: "screen" });
    await specialist.getByRole("button", { name: "The person has it" }).click();
    await expect(specialist.getByText(/was given their copy on/)).toBeVisible();
    await specialist.getByRole("link", { name: "Back to sharing" }).click();
    await expect(specialist.getByRole("heading", { name: /^Handed to State/ })).toBeVisible();
    await expect(specialist.getByText(/replaced by a newer one/)).toHaveCount(0);
    await specialist.getByRole("button", { name: /^Earlier releases/ }).click();
    await expect(specialist.getByText(/replaced by a newer one/).first()).toBeVisible();
  });

  await test.step("the counselor files the other half with one click", async () => {
    await open(counselor, "/counselor/caseload");
    await counselor.getByRole("link", { name: person, exact: true }).first().click();
    await tab(counselor);
    await counselor.getByRole("button", { name: /^File the release to/ }).click();
    await expect(counselor.getByText(/^Filed\./)).toBeVisible();
    await expect(counselor.getByRole("button", { name: /^File the release to/ })).toHaveCount(0);
  });

  await test.step("a sister may be given the plan, and is", async () => {
    await specialist.getByRole("link", { name: "Release to a person" }).click();
    await tick(specialist, /^Family member or friend/);
    await specialist.getByLabel("Their full name").fill("Rosa Rivera");
    await tick(specialist, /^Job search plan/);
    await tick(specialist, /has read this, or it was read to them/);
    await tick(specialist, /The person was given a copy/);
    await specialist.getByRole("button", { name: "Sign release" }).click();
    await specialist.getByRole("button", { name: "Write down what was given to Rosa Rivera" }).click();
    const dialog = specialist.getByRole("dialog");
    await expect(
      dialog.getByText("This information is given under a release", { exact: false }),
    ).toBeVisible();
    await dialog.getByLabel("What", { exact: true }).selectOption("plan");
    await dialog.locator("label").filter({ hasText: "Printed for them" }).click();
    await dialog.getByRole("button", { name: "Write it down" }).click();
    await expect(dialog).toBeHidden();
    await expect(specialist.getByRole("table", { name: "What Rosa Rivera was given" })).toContainText(
      "Ana Lopez",
    );
  });

  await test.step("the accounting names both, on the screen and as a file that begins with its notice", async () => {
    await specialist.getByRole("link", { name: "Open the accounting" }).click();
    const table = specialist.getByRole("table", { name: /Accounting of disclosures/ });
    await expect(table).toContainText("Rosa Rivera");
    await expect(table).toContainText("State Vocational Rehabilitation");
    const arrives = specialist.waitForEvent("download");
    await specialist.getByRole("link", { name: "Download as a spreadsheet" }).click();
    const file = await readFile(await (await arrives).path(), "utf8");
    expect(file).toContain("This is your copy.");
    expect(file).toContain("Rosa Rivera");
  });
});

async function tab(page: Page): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("navigation")
    .getByRole("link", { name: /^Sharing\b/ })
    .click();
  await settled(page);
}

/** Ticks a radio button or checkbox as a person does, at its label: the real one is drawn over. */
async function tick(page: Page, label: RegExp): Promise<void> {
  const box = page.getByLabel(label).first();
  if (!(await box.isChecked())) await page.locator("label").filter({ hasText: label }).first().click();
  await expect(box).toBeChecked();
}
