import type { Letter } from "../mail.ts";
import { deviceWords } from "./device-words.ts";
import { signInLimits } from "./limits.ts";

/** Whom a letter about a sign-in goes to. */
export type Addressee = { readonly name: string; readonly email: string };

const letter = ({ name, email }: Addressee, subject: string, paragraphs: readonly string[]): Letter => ({
  to: email,
  subject,
  text: [`Hello ${name},`, ...paragraphs].join("\n\n"),
});

const notYou =
  "Was this not you? Change your password now, on your account page or with the link “Forgotten your password?” of the sign-in page, and tell your agency's administrator.";

/** A link to a new password: asked for on the sign-in page. */
export const passwordLinkLetter = (to: Addressee, link: string): Letter =>
  letter(to, "A new password for your sign-in", [
    "Open this link to choose a new password:",
    link,
    `It works once, for ${signInLimits.passwordLinkMinutes} minutes. If you did not ask for it, you need not do anything: your password stays as it is.`,
  ]);

/** The password is another one now. */
export const passwordChangedLetter = (to: Addressee): Letter =>
  letter(to, "Your password was changed", [
    "The password of your sign-in was changed, and you were signed out everywhere else.",
    notYou,
  ]);

/** Somebody signed in with a browser that the account has not seen before. */
export function newDeviceLetter(to: Addressee, userAgent: string | null, at: string): Letter {
  const { browser, system } = deviceWords(userAgent);
  const what = browser === null ? "a browser" : system === null ? browser : `${browser} on ${system}`;
  return letter(to, "You signed in on a new device", [
    `Your sign-in was used with ${what}, which you had not used before, on ${at}.`,
    notYou,
  ]);
}

/** A second factor was set up, turned off, or taken away by an administrator. */
export const secondFactorLetter = (to: Addressee, what: "on" | "off" | "reset"): Letter =>
  letter(
    to,
    {
      on: "Your second factor is set up",
      off: "Your second factor was turned off",
      reset: "Your second factor was reset",
    }[what],
    [
      {
        on: "From now on, signing in asks for a code of your authenticator app after your password.",
        off: "Signing in asks for your password alone again.",
        reset:
          "Your agency's administrator has taken away the authenticator app of your sign-in and its recovery codes, and you were signed out everywhere. You can set up a new one after you sign in.",
      }[what],
      notYou,
    ],
  );

/** One of the recovery codes was used to sign in. */
export const recoveryCodeLetter = (to: Addressee, left: number): Letter =>
  letter(to, "A recovery code was used to sign in", [
    `Somebody signed in with your password and one of your recovery codes. ${left === 1 ? "One is" : `${left} are`} left; you can make new ones on your account page.`,
    notYou,
  ]);
