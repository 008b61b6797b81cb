import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";
import { aSharedPerson } from "../harness/a-shared-person.ts";
import { soonOn } from "../harness/soon.ts";

test("both sides see one crosswalk, record for each other to see, meet about the person, and after revocation nothing is left", async ({
  portals: { specialist, counselor },
}) => {
  test.setTimeout(150_000);
  const person = await aSharedPerson(specialist, counselor, "Wilhelmina Adeyemi");
  const theirs = `/counselor/clients/${person.vrClientId}/crosswalk`;
  await specialist.goto(`/supervisor/clients/${person.ipsClientId}/crosswalk`);
  await counselor.goto(theirs);
  await settled(specialist);
  await settled(counselor);
  const team = "Details: Services integrated with treatment";

  await test.step("each side's duties are told to both, and what is not shared is said to be that", async () => {
    for (const page of [specialist, counselor]) {
      await page.getByRole("button", { name: team }).click();
      await expect(page.getByText("Meet VR each month", { exact: true })).toBeVisible();
    }
    await counselor.getByRole("button", { name: "Details: Benefits counseling" }).click();
    await expect(counselor.getByText("Nothing of this side is shared with you.").first()).toBeVisible();
  });

  await test.step("what the specialist records the counselor sees at once, and undoing takes it from both", async () => {
    await specialist.getByRole("button", { name: "Record it: Meet the treatment team each week" }).click();
    await specialist.getByRole("dialog").getByLabel("A line about it").fill("About rides to work.");
    await specialist.getByRole("dialog").getByRole("button", { name: "Record it" }).click();
    await expect(specialist.getByText("Recorded: Treatment team met")).toBeVisible();
    await expect(counselor.getByText("Treatment team met: About rides to work.")).toBeVisible(
      await soonOn(counselor),
    );
    await specialist.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect(specialist.getByText("Undone. The history keeps both.")).toBeVisible();
    await expect(counselor.getByText("Treatment team met: About rides to work.")).toBeHidden(
      await soonOn(counselor),
    );
  });

  await test.step("the counselor ticks the person on the agenda, and the meeting stands on both pages", async () => {
    await counselor.goto("/counselor/meeting");
    await counselor.getByText(`We talked about ${person.name}`).click();
    await counselor.getByRole("button", { name: "Record the meeting for 1" }).click();
    await counselor.getByRole("dialog").getByRole("button", { name: "Record the meeting" }).click();
    await expect(counselor.getByText("The meeting is recorded for 1 person")).toBeVisible();
    await expect(specialist.getByText("IPS and VR met about the person")).toBeVisible(
      await soonOn(specialist),
    );
  });

  await test.step("the agenda goes on paper with room for what is agreed", async () => {
    await counselor.getByRole("link", { name: "Agenda to print" }).click();
    await counselor.emulateMedia({ media: "print" });
    const sheet = counselor.getByRole("listitem").filter({ hasText: person.name });
    await expect(sheet.getByText("Agreed")).toBeVisible();
    await expect(counselor.getByRole("button", { name: "Print" })).toBeHidden();
    await counselor.emulateMedia({ media: "screen" });
  });

  await test.step("after revocation nothing of the program is left with the counselor", async () => {
    await counselor.goto(theirs);
    await settled(counselor);
    await counselor.getByRole("button", { name: team }).click();
    await expect(counselor.getByText("Meet VR each month", { exact: true })).toBeVisible();
    await person.revoke();
    await counselor.goto(theirs);
    await settled(counselor);
    await counselor.getByRole("button", { name: "Details: Eligibility by choice" }).click();
    await expect(counselor.getByText("Nothing of this side is shared with you.").first()).toBeVisible();
    await expect(counselor.getByText("Take in whoever wants to work")).toHaveCount(0);
  });
});
