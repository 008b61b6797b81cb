import type { Browser, Page } from "@playwright/test";
import type { SignIn } from "../harness/people.ts";
import { settled } from "../harness/settled.ts";
import { demoSignIn, expect, test } from "../harness/test.ts";

const words = "The person waits at our door and their specialist is away";

test("a record elsewhere in the agency is opened with a reason, read, told to its supervisor and judged", async ({
  page: specialist,
  browser,
  signInAs,
}) => {
  await signInAs(specialist, "specialist");
  const { number, clientId, name } = await aClientOf(specialist);
  const elsewhere = await newPage(browser);
  await signInAt(elsewhere, "beatriz@lakeside.example");

  await test.step("who works in another program does not find the record by its address", async () => {
    await elsewhere.goto(`/supervisor/clients/${clientId}`);
    await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(/not here/);
    await expect(elsewhere).not.toHaveTitle(new RegExp(name));
  });

  await test.step("a try that finds nobody is said to be kept", async () => {
    await elsewhere.goto("/supervisor/elsewhere");
    await settled(elsewhere);
    await elsewhere.getByRole("textbox", { name: "Number" }).fill("NOBODY-7");
    await elsewhere.getByRole("button", { name: "Find", exact: true }).click();
    await expect(elsewhere.getByText(/Nobody in your agency has exactly this/)).toBeVisible();
  });

  await test.step("by its number it is found, without the name, and opened with a reason", async () => {
    await elsewhere.getByRole("textbox", { name: "Number" }).fill(number);
    await elsewhere.getByRole("button", { name: "Find", exact: true }).click();
    await expect(elsewhere.getByRole("list", { name: "Found" })).toBeVisible();
    await expect(elsewhere.getByText(name)).toHaveCount(0);
    await elsewhere.getByRole("button", { name: "Open with a reason" }).click();
    const dialog = elsewhere.getByRole("dialog");
    await dialog.getByRole("button", { name: "Open the record" }).click();
    await expect(dialog.getByText("Choose the reason.").first()).toBeVisible();
    await dialog.getByText("Covering for a colleague").click();
    await dialog.getByLabel("What happened").fill(words);
    await dialog.getByRole("button", { name: "Open the record" }).click();
  });

  await test.step("the record is read, and nothing in it can be written", async () => {
    await expect(elsewhere.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(elsewhere.getByText(/You opened this record from elsewhere/)).toBeVisible();
    await expect(elsewhere.getByRole("link", { name: "Log contact" })).toHaveCount(0);
    await expect(elsewhere.getByRole("link", { name: "Sharing" })).toHaveCount(0);
  });

  const supervisor = await newPage(browser);
  await signInAs(supervisor, "supervisor");
  await test.step("its supervisor is told on Today, and says that it was not justified", async () => {
    await supervisor.goto("/supervisor/today");
    await expect(supervisor.getByText(/opened from elsewhere in the agency/)).toBeVisible();
    await supervisor.getByRole("link", { name: "Review", exact: true }).click();
    const opening = supervisor.getByRole("listitem").filter({ hasText: words });
    await expect(opening.getByRole("link", { name })).toBeVisible();
    await opening.getByRole("button", { name: "Say whether it was justified" }).click();
    const dialog = supervisor.getByRole("dialog");
    await dialog.getByText("Not justified", { exact: true }).click();
    await dialog.getByLabel("What you found").fill("Ana was in all day.");
    await dialog.getByRole("button", { name: "Save review" }).click();
    await expect(opening).toHaveCount(0);
  });

  await test.step("the record is closed with the next click, and what was said can be read", async () => {
    await elsewhere.goto(`/supervisor/clients/${clientId}`);
    await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(/not here/);
    await elsewhere.goto("/supervisor/elsewhere");
    await expect(elsewhere.getByText(/Ana was in all day/)).toBeVisible();
    await expect(elsewhere.getByText(name)).toHaveCount(0);
  });

  await test.step("the record's own team reads it in the history", async () => {
    await specialist.goto(`/supervisor/clients/${clientId}/history`);
    await expect(
      specialist.getByText(/opened the record from elsewhere in the agency/).first(),
    ).toBeVisible();
  });
});

const serverUrl = (): string => process.env["IPS_E2E_URL"] ?? "";

const newPage = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: serverUrl() })).newPage();

/** A client of the signed-in specialist's, as the caseload names them. */
async function aClientOf(page: Page): Promise<{ clientId: string; number: string; name: string }> {
  const answer = await page.request.post("/api/trpc/caseload.list", {
    data: {},
    headers: { origin: serverUrl() },
  });
  const body = (await answer.json()) as {
    result: { data: { rows: { client: { clientId: string; number: string; name: string } }[] } };
  };
  const found = body.result.data.rows.at(-1)?.client;
  if (found === undefined) throw new Error("The specialist carries nobody.");
  return found;
}

/** Signs in somebody of the demo by their address. */
async function signInAt(page: Page, email: string): Promise<void> {
  const url = serverUrl();
  const all = JSON.parse(process.env["IPS_E2E_SIGN_INS"] ?? "[]") as SignIn[];
  const { password } = all.find((each) => each.email === email) ?? demoSignIn("specialist");
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  expect(answer.status(), `signing in as ${email}`).toBe(200);
}
