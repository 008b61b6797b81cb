/**
 * Which text of the required statements was read to or by the person: the right to revoke, that services
 * do not depend on signing, and what the recipient may do further (45 CFR 164.508(c)(2), 42 CFR 2.31,
 * 34 CFR 361.38). Kept on each release; a changed text gets a new version.
 */
export const statementVersion = "2026-11";
