/**
 * The figures of signing in, in one place. Sources: NIST SP 800-63B (12 hours and 30 minutes at AAL2;
 * 15 characters where the password is the only factor, at least 64 accepted, a blocklist, no rules of
 * composition, no periodic change) and HIPAA 45 CFR 164.312(a)(2)(iii) (automatic logoff).
 */
export const signInLimits = {
  /** A session ends this long after signing in, whatever happens, unless `IPS_SESSION_HOURS` says less or more. */
  sessionHours: 12,
  /** The longest `IPS_SESSION_HOURS` may be (NIST SP 800-63B-4: at most 24 hours at AAL2). */
  sessionHoursMost: 24,
  /** A session ends after this long without a request of the person, unless `IPS_IDLE_MINUTES` says otherwise. */
  idleMinutes: 30,
  idleMinutesLeast: 5,
  /** NIST SP 800-63B-4: at most an hour of inactivity at AAL2. */
  idleMinutesMost: 60,
  passwordMinimum: 15,
  passwordMaximum: 128,
  /** Sign-ins a minute from one address: a whole agency may sit behind one. */
  signInsAMinute: 60,
  /** How long the second step may wait after the password. */
  secondStepMinutes: 10,
  recoveryCodes: 10,
  /** How long a link to a new password works. */
  passwordLinkMinutes: 30,
  /** A browser that was not seen for so long is a new one again. */
  deviceDays: 180,
  invitationDays: 7,
  setUpLinkDays: 7,
} as const;
