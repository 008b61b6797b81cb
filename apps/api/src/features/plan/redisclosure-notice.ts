import type { AgencyKind } from "@ips/domain";

/**
 * The notice that goes with what was disclosed and is kept by the receiver, in the words of the rule the
 * receiver is bound by. Stored with each copy as it was, so a changed text changes no earlier copy.
 */
export const redisclosureNotice: Readonly<Record<AgencyKind, string>> = {
  // 34 CFR 361.38(a) and (e); 45 CFR 164.508(c)(2)(iii)
  vr: "Disclosed to the vocational rehabilitation agency with the person's written consent. It is used only to administer vocational rehabilitation for this person and is not passed on further unless the person agrees in writing or 34 CFR 361.38 requires it. Ending the consent does not take this copy back.",
  // 34 CFR 361.38(e)(1)
  ips: "Disclosed by the vocational rehabilitation agency with the person's informed written consent, for this agency's own program purposes. It is not passed on further unless the person agrees in writing or the law requires it. Ending the consent does not take this copy back.",
};
