import { readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { newDataDir, type Server, startServer } from "../harness/server.ts";
import { settled } from "../harness/settled.ts";

const sample = fileURLToPath(new URL("../../../../packages/fixtures/harbor/", import.meta.url));
const administrator = {
  name: "Carol Reyes",
  email: "carol@harbor.example",
  password: "lantern river window chair",
};
const supervisor = {
  name: "Linda Allen",
  email: "linda@harbor.example",
  password: "copper garden paper evening",
};

type Expected = {
  asOf: string;
  accepted: Record<string, number>;
  rejected: { file: string; line: number }[];
};

const fileOf: Readonly<Record<string, string>> = {
  staff: "staff.csv",
  clients: "clients.csv",
  employerContacts: "employer-contacts.csv",
  contacts: "contacts.csv",
  jobs: "jobs.csv",
  weeks: "weekly-time.csv",
  vrContacts: "vr-contacts.csv",
};

let dataDir = "";
let server: Server;
test.beforeAll(async () => {
  dataDir = await newDataDir();
  server = await startServer(dataDir, { IPS_DEMO: "0" });
});
test.afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("one team alone on its first day: set up, invite, and import the spreadsheets it has", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await (await browser.newContext({ baseURL: server.url })).newPage();
  const expected = JSON.parse(await readFile(`${sample}expected.json`, "utf8")) as Expected;

  await test.step("the link on the console makes the agency and its administrator", async () => {
    await page.goto(/https?:\/\/\S+\/setup\?token=\S+/.exec(server.output())?.[0] ?? "");
    await page.locator("label").filter({ hasText: "Mental health agency" }).click();
    await page.getByLabel("Name of the agency").fill("Harbor Behavioral Health");
    await page.getByLabel("Name of the first program").fill("Harbor East");
    await page.getByLabel("State", { exact: true }).selectOption({ label: "New York" });
    await page.getByLabel("Time zone").selectOption({ index: 1 });
    await page.getByLabel("Your name").fill(administrator.name);
    await page.getByLabel("Your e-mail address").fill(administrator.email);
    await page.getByLabel("Password", { exact: true }).fill(administrator.password);
    await page.getByRole("button", { name: "Set up the agency" }).click();
    await expect(page.getByRole("heading", { name: "Your agency is set up" })).toBeVisible();
  });

  await test.step("the administrator invites a supervisor, who signs in", async () => {
    await signIn(page, administrator);
    const link = await invite(page);
    await page.context().clearCookies();
    await page.goto(link);
    await page.getByLabel("Password", { exact: true }).fill(supervisor.password);
    await page.getByRole("button", { name: "Accept the invitation" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Welcome/ })).toBeVisible();
    await signIn(page, supervisor);
  });

  await test.step("every sheet is recognised, and the check counts as the truth behind the sheets does", async () => {
    await page.getByRole("link", { name: "Import" }).first().click();
    const files = (await readdir(sample))
      .filter((name) => name.endsWith(".csv"))
      .map((name) => `${sample}${name}`);
    await page.getByLabel("Spreadsheets").setInputFiles(files);
    await page.getByRole("button", { name: "Look at the columns" }).click();
    await expect(page.getByText("7 sheets recognised")).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "These sheets are of an earlier day" }).click();
    await page.getByLabel("Up to which day the sheets were kept").fill(expected.asOf);
    await page.getByRole("button", { name: "Check the rows" }).click();
    await expect(page.getByRole("heading", { name: "What the import would do" })).toBeVisible({
      timeout: 60_000,
    });
    await expectAccepted(page, expected);
    for (const { file, line } of expected.rejected) {
      const row = page
        .getByRole("row")
        .filter({ hasText: named(file) })
        .filter({ hasText: line.toLocaleString("en") });
      await expect(row.first(), `${file}, line ${line}`).toBeVisible();
    }
  });

  await test.step("the good rows go in, and the caseload is there", async () => {
    await page.getByRole("button", { name: /^Import [\d,]+ rows/ }).click();
    await expect(page.getByText(/The good rows are in the record/)).toBeVisible({ timeout: 90_000 });
    await expectAccepted(page, expected);
    await page.getByRole("link", { name: "See the caseload" }).click();
    await settled(page);
    await page.getByLabel("Name or number").fill("Rivera");
    await expect(page.getByRole("link", { name: "Donna Rivera" })).toBeVisible();
  });
});

/** A file by its whole name: contacts.csv is not employer-contacts.csv. */
function named(file: string): RegExp {
  return new RegExp(`(?<![-\\w])${file.replace(".", "\\.")}`);
}

/** The table of sheets counts as many good rows of each file as there are. */
async function expectAccepted(page: Page, { accepted }: Expected): Promise<void> {
  const table = page.getByRole("table", { name: "Sheet by sheet" });
  for (const [kind, count] of Object.entries(accepted)) {
    const cells = table
      .getByRole("row")
      .filter({ hasText: named(fileOf[kind] ?? kind) })
      .getByRole("cell");
    await expect(cells.nth(1), `good rows of ${fileOf[kind] ?? kind}`).toHaveText(
      // On a phone the cell carries its column's heading in front.
      new RegExp(`(?<![\\d,])${count.toLocaleString("en")}$`),
    );
  }
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/supervisor/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(
    page.getByRole("banner").getByRole("button", { name: /Carol Reyes|Linda Allen/ }),
  ).toBeVisible();
}

/** Invites the supervisor on the staff page and answers the one-time link. */
async function invite(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Invite somebody new" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Name", { exact: true }).fill(supervisor.name);
  await form.getByLabel("Staff number").fill("S01");
  await form.getByLabel("E-mail address").fill(supervisor.email);
  await form.getByLabel("What the person does").selectOption({ label: "IPS supervisor" });
  await form.getByLabel("Program").selectOption({ label: "Whole agency" });
  await form.getByRole("button", { name: "Make the invitation" }).click();
  return page.getByLabel("Link that works once").inputValue();
}
