import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { expectNoAxeViolations } from "../harness/axe.ts";
import { settled } from "../harness/settled.ts";
import { demoSignIn, expect, test } from "../harness/test.ts";

// Somebody whom no other journey signs in as: signing out everywhere would end theirs.
const email = "samuel@lakeside.example";
const { password } = demoSignIn("specialist");

async function passwordStep(page: Page): Promise<void> {
  await page.goto("/supervisor/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function codeStep(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code of your authenticator app").fill(code);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function askForLink(page: Page, address: string): Promise<void> {
  await page.getByRole("link", { name: "Forgotten your password?" }).click();
  // The sign-in page, which stands until the next one has come, has a field of the same name.
  await expect(page.getByRole("heading", { name: "Forgotten your password?" })).toBeVisible();
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a link" }).click();
}

const frame = (page: Page) => page.getByRole("navigation", { name: "Areas" });

test("a second factor is set up, used, recovered from, and every browser signed out", async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const mine = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  const other = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  let [secret, recovery] = ["", ""];
  // A code counts once, so each comes from a later step; one step ahead of the clock is taken.
  const code = (ahead: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + ahead * 30_000 });

  await test.step("sets up an authenticator app with the secret in text", async () => {
    await passwordStep(mine);
    await expect(frame(mine)).toBeVisible();
    await mine.goto("/supervisor/account");
    await mine.getByRole("button", { name: "Set up a second factor" }).click();
    await mine.getByLabel("Your password").fill(password);
    await mine.getByRole("button", { name: "Go on" }).click();
    await expect(mine.getByRole("img", { name: /secret for your authenticator app/ })).toBeVisible();
    await mine.getByRole("button", { name: /No camera/ }).click();
    secret = ((await mine.locator(".ips-secret").textContent()) ?? "").replaceAll(" ", "");
    await expectNoAxeViolations(mine);
    await mine.getByLabel("Code the app shows now").fill(code(-1));
    await mine.getByRole("button", { name: "Turn on the second factor" }).click();
    recovery = (await mine.locator(".ips-codes code").first().textContent()) ?? "";
    await expectNoAxeViolations(mine);
    await mine.getByRole("button", { name: "I have kept them" }).click();
    await expect(mine.getByText("10 recovery codes are left")).toBeVisible();
  });

  await test.step("signs out, and in again with a code", async () => {
    await mine.getByRole("button", { name: "Samuel", exact: false }).click();
    await mine.getByRole("button", { name: "Sign out", exact: true }).first().click();
    await expect(mine.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await passwordStep(mine);
    await codeStep(mine, "000000");
    await expect(mine.getByText("This code was not taken")).toBeVisible();
    await codeStep(mine, code(0));
    await expect(frame(mine)).toBeVisible();
  });

  await test.step("signs in elsewhere with a recovery code, and a letter tells of it", async () => {
    await passwordStep(other);
    await other.getByRole("button", { name: "Use a recovery code" }).click();
    await other.getByLabel("Recovery code").fill(recovery.toLowerCase());
    await other.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(frame(other)).toBeVisible();
    await other.goto("/supervisor/mailbox");
    await expect(
      other.getByRole("heading", { name: "A recovery code was used to sign in" }).first(),
    ).toBeVisible();
    await expect(other.getByRole("heading", { name: "You signed in on a new device" }).first()).toBeVisible();
  });

  await test.step("is asked two minutes before the end, and stays with the keyboard", async () => {
    // The answer is the server's own, as it would be after 29 minutes without a sign of life.
    await mine.route("**/api/trpc/**session.me**", async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(
        /"idleEndsAt":"[^"]+"/gu,
        `"idleEndsAt":"${new Date(Date.now() + 60_000).toISOString()}"`,
      );
      await route.fulfill({ response: answer, body });
    });
    await mine.goto("/supervisor/account");
    const warning = mine.getByRole("alertdialog", { name: "Are you still there?" });
    await expect(warning).toBeVisible();
    await expectNoAxeViolations(mine);
    await mine.unroute("**/api/trpc/**session.me**");
    await mine.keyboard.press("Enter");
    await expect(warning).toBeHidden();
    await settled(mine);
  });

  await test.step("signs out everywhere, and the other browser is out", async () => {
    await other.goto("/supervisor/account");
    await settled(other);
    await mine.getByRole("button", { name: "Sign out everywhere, here too" }).click();
    await expect(mine.getByRole("heading", { name: "Sign in" })).toBeVisible();
    await other.reload();
    await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
  });

  await mine.context().close();
  await other.context().close();
});

test("a forgotten password is changed with the letter of the demo's mailbox", async ({ page }) => {
  await page.goto("/counselor/sign-in");
  await askForLink(page, "nobody@state-vr.example");
  await expect(
    page.getByText("If nobody@state-vr.example signs in here, a letter is on its way"),
  ).toBeVisible();
  await page.getByRole("link", { name: "Back to sign in" }).click();
  await askForLink(page, "priya@state-vr.example");
  await page.getByRole("link", { name: "mailbox of this demo" }).click();
  await expect(page.getByText("nobody@state-vr.example")).toHaveCount(0);
  await page
    .getByRole("link", { name: /new-password\?token=/ })
    .first()
    .click();
  // The demo's people share one password, so it stays what it is.
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByRole("heading", { name: "Your password is changed" })).toBeVisible();
});
