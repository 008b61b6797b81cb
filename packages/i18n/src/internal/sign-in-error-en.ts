import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What refusals of signing in, of passwords and of the second factor mean. */
export const signInErrorEn = {
  "sign-in.refused": {
    title: "E-mail address and password do not match.",
    todo: "Check both, and that Caps Lock is off. Your administrator can send you a new link.",
  },
  "sign-in.code-refused": {
    title: "This code was not taken.",
    todo: "Wait for the next code of your authenticator app, or use a recovery code.",
  },
  "sign-in.begin-again": {
    title: "It took too long, or the password was not typed yet.",
    todo: "Start again with your e-mail address and password.",
  },
  "second-factor.needed": {
    title: "Your agency asks for a second factor.",
    todo: "Set up your authenticator app; then everything opens.",
  },
  "second-factor.already-on": {
    title: "You have a second factor already.",
    todo: "Turn it off first if you want to set up another app.",
  },
  "second-factor.code-refused": {
    title: "This code was not taken.",
    todo: "Look at the clock of your phone, wait for the next code and type that.",
  },
  "second-factor.required": {
    title: "Your agency asks for a second factor.",
    todo: "It can be set up anew, and not turned off: ask your agency's administrator to reset it.",
  },
  "security.not-stricter": {
    title: "An agency can be stricter than the deployment, and not less strict.",
    todo: "Choose a shorter time, or the deployment's own.",
  },
  "password.wrong": { title: "This is not your password.", todo: "Type the password that you sign in with." },
  "password-link.not-valid": {
    title: "This link does not open a new password.",
    todo: "It works once and for a short while. Ask for a new one on the sign-in page.",
  },
} as const satisfies Partial<Record<AppErrorCode, AppErrorWords>>;
