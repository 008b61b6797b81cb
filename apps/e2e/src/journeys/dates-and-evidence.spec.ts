import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { aSharedPerson } from "../harness/a-shared-person.ts";
import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";

/** The smallest document that is one: a PDF is told by its first bytes. */
const document = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

test("a date is corrected, told in the history, and put back from there", async ({
  portals: { specialist, counselor },
}) => {
  const record = await recordOf(specialist, counselor, "Ottilie Brandt");
  await openPage(specialist, `${record}/dates`);
  await specialist
    .getByRole("button", { name: /^Correct/ })
    .first()
    .click();
  const dialog = specialist.getByRole("dialog");
  const before = await dialog.getByText(/^Now:/).locator("strong").innerText();
  await dialog.getByLabel("The right date").fill(await dayBefore(specialist, 20));
  await dialog.getByLabel("Why").fill("the sign-in sheet has the earlier day");
  await dialog.getByRole("button", { name: "Save correction" }).click();
  await expect(specialist.getByText(/corrected\. What stood before stays visible/)).toBeVisible();

  await openPage(specialist, `${record}/history`);
  await expect(specialist.getByText("because: “the sign-in sheet has the earlier day”")).toBeVisible();
  await specialist
    .getByRole("listitem")
    .filter({ hasText: "the sign-in sheet has the earlier day" })
    .getByRole("button", { name: /^Undo/ })
    .click();
  await expect(specialist.getByText("Undone. The history keeps both.")).toBeVisible();
  await expect(specialist.getByText("because: “the sign-in sheet has the earlier day”")).toBeVisible();

  await openPage(specialist, `${record}/dates`);
  await specialist
    .getByRole("button", { name: /^Correct/ })
    .first()
    .click();
  await expect(specialist.getByRole("dialog").getByText(/^Now:/).locator("strong")).toHaveText(before);
});

test("a document that proves a date is kept and comes back as it was", async ({
  portals: { specialist, counselor },
}) => {
  const record = await recordOf(specialist, counselor, "Leander Quist");
  await openPage(specialist, `${record}/dates`);
  await specialist
    .getByRole("button", { name: /evidence/i })
    .first()
    .click();
  await specialist.getByRole("dialog").locator("input[type=file]").first().setInputFiles({
    name: "signed-entry.pdf",
    mimeType: "application/pdf",
    buffer: document,
  });
  await specialist.getByRole("dialog").getByRole("button", { name: "Add evidence" }).click();
  const link = specialist.getByRole("link", { name: /signed-entry\.pdf/ });
  await expect(link).toBeVisible();
  const coming = specialist.waitForEvent("download");
  await link.click();
  const download = await coming;
  // What leaves the record says in its name that it is confidential.
  expect(download.suggestedFilename()).toBe("CONFIDENTIAL signed-entry.pdf");
  expect(await readFile(await download.path())).toEqual(document);
  // The other agency has no release any more: for it there is no such document.
  const address = await link.getAttribute("href");
  expect(
    (await counselor.context().request.get(new URL(address ?? "", specialist.url()).href)).status(),
  ).toBe(404);
});

/** The address of a new person's record, in the specialist's portal. */
async function recordOf(specialist: Page, counselor: Page, name: string): Promise<string> {
  const { ipsClientId, revoke } = await aSharedPerson(specialist, counselor, name);
  await revoke();
  return `/supervisor/clients/${ipsClientId}`;
}

async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** A day some days before the browser's today, as a date field takes it. */
async function dayBefore(page: Page, days: number): Promise<string> {
  return page.evaluate((back) => {
    const day = new Date();
    day.setDate(day.getDate() - back);
    return new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(
      day,
    );
  }, days);
}
