import { expect, test } from "../harness/test.ts";

test("from Today through why to the rule behind it, in both languages, and on to another rule", async ({
  page,
  signInAs,
  open,
}) => {
  await signInAs(page, "specialist");
  await open(page, "/supervisor/today");

  await test.step("why opens to the reasons, and the reasons to the rule", async () => {
    await page
      .getByRole("button", { name: /^Why: / })
      .first()
      .click();
    const link = page.getByRole("link", { name: "Read this rule" }).first();
    await expect(link).toHaveAttribute("href", /\/supervisor\/rulebook\/[a-z.-]+$/);
    await link.click();
    await expect(page).toHaveURL(/\/rulebook\/[a-z.-]+$/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "Sources" })).toBeVisible();
  });

  await test.step("the rule is there in Spanish, marked as not reviewed", async () => {
    await page.getByLabel("Language").selectOption("es");
    await expect(page.getByText(/Traducción no revisada/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Fuentes" })).toBeVisible();
    await page.getByLabel("Language").selectOption("en");
  });

  await test.step("another rule is found by a part of its citation", async () => {
    await page.getByRole("link", { name: "All rules" }).click();
    await page.getByLabel("Words, source or id").fill("361.45(e)");
    await page.getByRole("link", { name: "Individualized plan for employment (IPE)" }).click();
    await expect(page.getByRole("row", { name: /90 days/ })).toContainText("in force");
  });

  await test.step("the whole rulebook is a file, the same twice", async () => {
    const file = async () => (await page.request.get("/api/rulebook.md?as-of=2026-11-22")).text();
    const first = await file();
    expect(first).toContain("# Rulebook");
    expect(await file()).toBe(first);
  });
});

test("a rule that there is none of says so and leads back", async ({ page, signInAs, open }) => {
  await signInAs(page, "counselor");
  await open(page, "/counselor/rulebook/vr.nothing");
  await expect(page.getByText("There is no rule of this name")).toBeVisible();
  await page.getByRole("link", { name: "Show all rules" }).click();
  await expect(page).toHaveURL(/\/counselor\/rulebook$/);
});
