/**
 * The figures of signing in, in one place. Sources: NIST SP 800-63B (12 hours and 30 minutes at AAL2;
 * 15 characters where the password is the only factor, at least 64 accepted, a blocklist, no rules of
 * composition, no periodic change) and HIPAA 45 CFR 164.312(a)(2)(iii) (automatic logoff).
 */
export const signInLimits = {
  /** A session ends this long after signing in, whatever happens. */
  sessionHours: 12,
  /** A session ends after this long without a request of the person. */
  idleMinutes: 30,
  passwordMinimum: 15,
  passwordMaximum: 128,
  /** Wrong passwords for one account from one address, within {@link signInLimits.triesMinutes}. */
  tries: 10,
  triesMinutes: 15,
  /** Sign-ins a minute from one address: a whole agency may sit behind one. */
  signInsAMinute: 60,
  invitationDays: 7,
  setUpLinkDays: 7,
} as const;
