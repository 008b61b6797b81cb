import { settled } from "../harness/settled.ts";
import { expect, test } from "../harness/test.ts";

test("a supervisor previews and publishes a quarter; the trainer sees it without anybody in it, on the page and in the files; withdrawn, it is gone", async ({
  browser,
  baseURL,
  signInAs,
}) => {
  const [supervisor, trainer] = (await Promise.all(
    (["supervisor", "trainer"] as const).map(async (person) => {
      const page = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
      await signInAs(page, person);
      return page;
    }),
  )) as [Awaited<ReturnType<typeof browser.newPage>>, Awaited<ReturnType<typeof browser.newPage>>];
  const quarters = async () => {
    await trainer.goto("/supervisor/programs");
    await settled(trainer);
    const table = trainer.getByRole("table", { name: "Published quarters by program" });
    return table.getByRole("rowheader").allInnerTexts();
  };
  const before = await quarters();
  let period = "";

  await test.step("the supervisor sees what would leave, and what stays, and publishes it", async () => {
    await supervisor.goto("/supervisor/fidelity/publish");
    await settled(supervisor);
    const open = supervisor.getByRole("row").filter({ hasText: "Outcomes of a quarter" });
    const row = open.filter({ has: supervisor.getByRole("button", { name: /^Preview/ }) }).first();
    period = (await row.getByRole("cell").first().innerText()).replace(/^Records of\s*/u, "").trim();
    await row.getByRole("button", { name: /^Preview/ }).click();
    const dialog = supervisor.getByRole("dialog");
    await expect(dialog.getByRole("heading", { name: "What leaves your agency" })).toBeVisible();
    await expect(dialog.getByRole("heading", { name: "What stays" })).toBeVisible();
    await expect(dialog.getByText("People served")).toBeVisible();
    await dialog.getByRole("button", { name: "Publish to the state" }).click();
    await expect(supervisor.getByText("Published. Your state's trainer sees it now.")).toBeVisible();
  });

  await test.step("the trainer sees it: hidden counts stay hidden, also in the files", async () => {
    expect((await quarters()).length).toBe(before.length + 1);
    await expect(trainer.getByText("Hidden", { exact: true }).first()).toBeVisible();
    const csv = await (await trainer.request.get("/api/publication/programs.csv?table=outcomes")).text();
    expect(csv).toContain("hidden");
    const lines = csv.split("\r\n").filter((line) => /^[^,]+ IPS,/u.test(line));
    expect(lines.length).toBe(before.filter((text) => text.includes(" to ")).length + 1);
    for (const count of lines.flatMap((line) =>
      line.split(",").slice(4, 6).concat(line.split(",").slice(8, 11)),
    ))
      expect(count === "hidden" || Number(count) >= 11).toBe(true);
    const workbook = await trainer.request.get("/api/publication/programs.xlsx");
    expect((await workbook.body()).subarray(0, 2).toString()).toBe("PK");
  });

  await test.step("the trainer opens nothing else", async () => {
    for (const path of ["/supervisor/caseload", "/supervisor/fidelity"]) {
      await trainer.goto(path);
      await settled(trainer);
      await expect(trainer.getByRole("table")).toHaveCount(0);
    }
  });

  await test.step("withdrawn with a reason, it is gone", async () => {
    await supervisor.getByRole("button", { name: `Withdraw Outcomes of a quarter, ${period}` }).click();
    const dialog = supervisor.getByRole("dialog");
    await dialog.getByLabel("Why it is withdrawn").fill("One week was missing");
    await dialog.getByRole("button", { name: "Withdraw", exact: true }).click();
    await expect(supervisor.getByText("One week was missing")).toBeVisible();
    expect(await quarters()).toEqual(before);
  });
});
