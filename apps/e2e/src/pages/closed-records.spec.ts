import type { Browser, Page } from "@playwright/test";
import type { DemoPerson, SignIn } from "../harness/people.ts";
import { settled } from "../harness/settled.ts";
import { clientOf, expect, test } from "../harness/test.ts";
import { routes } from "../routes.ts";

/** Whose record it is, who reads it, and who may not: by hand from the access model, with the reason. */
const closed: readonly { record: string; readBy: DemoPerson; to: string; because: string }[] = [
  { record: "supervisor", readBy: "specialist", to: "beatriz", because: "another program of the agency" },
  { record: "supervisor", readBy: "specialist", to: "kenji", because: "another agency without a release" },
  {
    record: "supervisor",
    readBy: "specialist",
    to: "carol",
    because: "an administrator, who reads no client",
  },
  { record: "counselor", readBy: "counselor", to: "monique", because: "another office of the agency" },
  { record: "counselor", readBy: "counselor", to: "vivian", because: "VR business, who reads no client" },
  { record: "counselor", readBy: "counselor", to: "joyce", because: "an administrator, who reads no client" },
];

for (const { record, readBy, to, because } of closed) {
  test(`no page of a record in the ${record} portal tells ${to} anything: ${because}`, async ({
    page,
    browser,
    signInAs,
  }) => {
    test.setTimeout(120_000);
    await signInAs(page, readBy);
    const clientId = await clientOf(page, record);
    await page.goto(`/${record}/clients/${clientId}`);
    await settled(page);
    const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const family = name.split(" ").at(-1) ?? "";
    expect(family.length, "the record that is knocked at has a name").toBeGreaterThan(2);

    const stranger = await signedIn(browser, to);
    const told: string[] = [];
    stranger.on("response", (response) => {
      if (!response.url().includes("/api/")) return;
      void response.text().then(
        (body) => body.includes(family) && told.push(`answered: ${response.url()}`),
        () => undefined,
      );
    });
    stranger.on("console", (message) => {
      if (message.text().includes(family)) told.push(`console: ${message.text()}`);
    });
    for (const path of pagesOfRecord(record)) {
      await test.step(path, async () => {
        await stranger.goto(path.replace(":client", clientId));
        await settled(stranger);
        if ((await stranger.title()).includes(family)) told.push(`title: ${path}`);
        if ((await stranger.locator("body").innerText()).includes(family)) told.push(`page: ${path}`);
        await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(
          /not here|does not do this|no such page/i,
        );
      });
    }
    expect(told).toEqual([]);
    await stranger.context().close();
  });
}

/** Every address of a record in a portal, whoever it is listed for. */
function pagesOfRecord(portal: string): string[] {
  const paths = routes
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`/${portal}/clients/:client`));
  expect(paths.length).toBeGreaterThan(5);
  return [...new Set(paths)];
}

async function signedIn(browser: Browser, first: string): Promise<Page> {
  const url = process.env["IPS_E2E_URL"] ?? "";
  const all = JSON.parse(process.env["IPS_E2E_SIGN_INS"] ?? "[]") as SignIn[];
  const person = all.find(({ email }) => email.startsWith(`${first}@`));
  if (person === undefined) throw new Error(`The demo prints no sign-in of ${first}.`);
  const page = await (await browser.newContext({ baseURL: url })).newPage();
  const { email, password } = person;
  const answer = await page.request.post(`${url}/api/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  expect(answer.status(), `signing in as ${email}`).toBe(200);
  return page;
}
