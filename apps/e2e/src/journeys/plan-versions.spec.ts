import { aSharedPerson } from "../harness/a-shared-person.ts";
import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";

test("an earlier version of a plan is brought back as the next one, and that is undone", async ({
  portals: { specialist, counselor },
}) => {
  const { ipsClientId } = await aSharedPerson(specialist, counselor, "Philippa Strand");
  await specialist.goto(`/supervisor/clients/${ipsClientId}/plan`);
  await settled(specialist);
  await specialist.getByRole("button", { name: "Edit plan" }).click();
  await specialist.getByLabel("Hours a week").fill("31");
  await specialist.getByRole("button", { name: "Save plan" }).click();
  await expect(specialist.getByText(/^Plan saved as version 2/)).toBeVisible();

  await specialist.getByRole("button", { name: "Versions" }).click();
  await specialist.getByRole("button", { name: "Restore version 1" }).click();
  await expect(specialist.getByText("Version 1 is back, as version 3.")).toBeVisible();
  await expect(specialist.getByRole("row", { name: /^Version 3/ }).getByText("stands now")).toBeVisible();
  await specialist.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(specialist.getByRole("row", { name: /^Version 4/ }).getByText("stands now")).toBeVisible();
  await specialist.getByRole("button", { name: "Back to the plan" }).click();
  await specialist.getByRole("button", { name: "Edit plan" }).click();
  await expect(specialist.getByLabel("Hours a week")).toHaveValue("31");
});
