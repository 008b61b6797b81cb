import { takeScreenshot } from "../harness/screenshot.ts";
import { expect, test, type DemoPerson } from "../harness/test.ts";

/** The pages whose pictures stand in the README, each with something that must be on it. */
const pictures: readonly { name: string; as: DemoPerson; path: string; shows: RegExp }[] = [
  { name: "today", as: "specialist", path: "/supervisor/today", shows: /need you now/ },
  { name: "person", as: "specialist", path: "/supervisor/clients/:client", shows: /Both clocks/ },
  { name: "plan", as: "specialist", path: "/supervisor/clients/:client/plan", shows: /Version \d+/ },
  { name: "sharing", as: "specialist", path: "/supervisor/clients/:client/sharing", shows: /can see:/ },
  { name: "referrals", as: "counselor", path: "/counselor/referrals", shows: /to decide/ },
];

for (const { name, as, path, shows } of pictures) {
  test(`the README's picture of ${name} shows what it is there for`, async ({ page, open, signInAs }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await signInAs(page, as);
    await open(page, path);
    await expect(page.getByText(shows).first()).toBeVisible();
    await takeScreenshot(page, name);
  });
}

test("the README's picture of a phone shows what it is there for", async ({ page, open, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, "specialist");
  await open(page, "/supervisor/log-contact");
  await expect(page.getByRole("button", { name: "Save contact" })).toBeVisible();
  await takeScreenshot(page, "phone");
});
