import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What any page can meet. A portal loads these words with its first page, all others after it. */
type UsualAppError = Extract<
  AppErrorCode,
  | "not-found"
  | "forbidden"
  | "signed-out"
  | "no-membership"
  | "bad-input"
  | "already-there"
  | "too-large"
  | "too-many-tries"
  | "unavailable"
  | "internal"
>;

const kept = "What you wrote is still here.";

export const appErrorUsualEn: Record<UsualAppError, AppErrorWords> = {
  "not-found": {
    title: "This page is not here for you.",
    todo: "It may have moved, or it may not be shared with you. Go back, or search for the person.",
  },
  forbidden: {
    title: "Your role does not do this.",
    todo: "Ask your supervisor, or someone whose role does.",
  },
  "signed-out": {
    title: "You have been signed out.",
    kept: "What you wrote is kept on this device.",
    todo: "Sign in again to go on.",
  },
  "no-membership": {
    title: "No membership of yours is in force today.",
    todo: "Ask your agency's administrator to look at your membership dates.",
  },
  "bad-input": {
    title: "Something here needs another look.",
    kept,
    todo: "Look at the marked fields, then save again.",
  },
  "already-there": {
    title: "This is in the record already.",
    kept,
    todo: "Look at what is there; change that, or write something different.",
  },
  "too-large": {
    title: "This is more than can be taken at once.",
    todo: "Send a smaller file, or split it in two.",
  },
  "too-many-tries": { title: "Too many tries in a short time.", todo: "Wait a few minutes, then try again." },
  unavailable: {
    title: "The record cannot be reached just now.",
    kept: "What you wrote is kept on this device.",
    todo: "Wait a moment, then try again.",
  },
  internal: {
    title: "Something went wrong on our side.",
    kept: "Nothing was half saved. What you wrote is still here.",
    todo: "Try again. If it happens again, tell your administrator what you were doing.",
  },
};
