/**
 * The procedures that carry no permission, each with its reason. Everything else must be made with
 * `authorized(…)`; a test walks the router and compares.
 */
export const withoutPermission: Readonly<Record<string, string>> = {
  "session.me": "Says who is signed in and which memberships there are to choose from.",
  "session.switchMembership": "Chooses among one's own memberships; checked against them.",
  "setup.check": "Read with the one-time set-up link alone: nobody exists yet.",
  "setup.create": "Spends the one-time set-up link.",
  "staff.invitation": "Read with the one-time link alone: the person has no account yet.",
  "staff.acceptInvitation": "Spends the one-time link and makes the account.",
  "staff.joinByInvitation":
    "Spends the one-time link for somebody who has an account and is signed in as it.",
};
