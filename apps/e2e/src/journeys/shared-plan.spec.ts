import type { Page } from "@playwright/test";
import { expect, test } from "../harness/test.ts";

const goalField = "My goal, in my own words";

test("a plan that was changed meanwhile is shown beside the unsaved text, and nothing is overwritten", async ({
  portals: { specialist, counselor },
  open,
}) => {
  await open(specialist, "/supervisor/clients/:client/plan");
  await open(counselor, "/counselor/clients/:client/plan");
  const before = await versionOf(specialist);
  expect(await versionOf(counselor)).toBe(before);

  await test.step("both write, the counselor saves first", async () => {
    await specialist.getByRole("button", { name: "Edit plan" }).click();
    await specialist.getByLabel(goalField).fill("I want to grow vegetables and be paid for it.");
    await counselor.getByRole("button", { name: "Edit plan" }).click();
    await counselor.getByLabel(goalField).fill("I want to run the greenhouse one day.");
    await counselor.getByRole("button", { name: "Save plan" }).click();
    await expect(counselor.getByText(`Plan saved as version ${before + 1}`)).toBeVisible();
  });

  await test.step("a reload loses nothing of what was typed", async () => {
    await specialist.reload();
    await expect(specialist.getByLabel(goalField)).toHaveValue(
      "I want to grow vegetables and be paid for it.",
    );
  });

  await test.step("the later save is refused, with both texts side by side", async () => {
    await specialist.getByRole("button", { name: "Save plan" }).click();
    await expect(
      specialist.getByRole("heading", { name: /saved a newer version while you were writing/ }),
    ).toBeVisible();
    await expect(specialist.getByText("grow vegetables and be paid")).toBeVisible();
    await expect(specialist.getByText("run the greenhouse one day")).toBeVisible();
  });

  await test.step("the specialist decides, and both see the same plan", async () => {
    await specialist.getByRole("button", { name: "Keep mine" }).click();
    await specialist.getByRole("button", { name: "Save both together" }).click();
    await expect(specialist.getByText(`Plan saved as version ${before + 2}`)).toBeVisible();
    await counselor.reload();
    await expect(counselor.getByText("I want to grow vegetables and be paid for it.")).toBeVisible();
    expect(await versionOf(counselor)).toBe(before + 2);
  });
});

/** The version that the open plan says it is. */
async function versionOf(page: Page): Promise<number> {
  const text = await page.getByText(/^Version \d+ · saved by/).textContent();
  return Number(/\d+/.exec(text ?? "")?.[0]);
}
