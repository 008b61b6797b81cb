/**
 * The procedures that carry no permission, each with its reason. Everything else must be made with
 * `authorized(…)`; a test walks the router and compares.
 */
export const withoutPermission: Readonly<Record<string, string>> = {
  "session.me": "Says who is signed in and which memberships there are to choose from.",
  "session.switchMembership": "Chooses among one's own memberships; checked against them.",
  "account.get": "One's own sign-in.",
  "account.startSecondFactor": "One's own second factor, with one's own password.",
  "account.confirmSecondFactor": "One's own second factor.",
  "account.renewRecoveryCodes": "One's own recovery codes, with one's own password.",
  "account.turnOffSecondFactor": "One's own second factor, with one's own password.",
  "account.changePassword": "One's own password, with the one before it.",
  "account.sessions": "Where one is signed in oneself.",
  "account.endSession": "One's own sessions; checked against them.",
  "account.endOtherSessions": "One's own sessions.",
  "mailbox.front": "Whether this is a demo and whether letters go anywhere: the sign-in page asks.",
  "mailbox.list": "The letters of a demo, whose sign-ins are printed; not found everywhere else.",
  "setup.check": "Read with the one-time set-up link alone: nobody exists yet.",
  "setup.create": "Spends the one-time set-up link.",
  "staff.invitation": "Read with the one-time link alone: the person has no account yet.",
  "staff.acceptInvitation": "Spends the one-time link and makes the account.",
  "staff.joinByInvitation":
    "Spends the one-time link for somebody who has an account and is signed in as it.",
};
