import { agencyKinds } from "@ips/domain";
import { passwordProblem } from "./password-rule.ts";
import { usTimeZones } from "./us-places.ts";
import type { FrontProblems } from "./use-front-form.ts";

/** An untouched set-up form; the time zone is the browser's own where it is one of the list. */
export function emptySetUp() {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    "agency.kind": "",
    "agency.name": "",
    "agency.unitName": "",
    "agency.state": "",
    "agency.timeZone": usTimeZones.some(([zone]) => zone === own) ? own : "",
    "administrator.name": "",
    "administrator.email": "",
    "administrator.password": "",
  };
}

export type SetUpValues = ReturnType<typeof emptySetUp>;

/** What is wrong with the form before it is sent. */
export function setUpProblems(values: SetUpValues): FrontProblems<SetUpValues> {
  const missing: FrontProblems<SetUpValues> = {
    "agency.kind": "Choose what kind of agency this is.",
    "agency.name": "Write the agency's name.",
    "agency.unitName": "Write the name of the first program or office.",
    "agency.state": "Choose the state.",
    "agency.timeZone": "Choose the time zone.",
    "administrator.name": "Write your name.",
    "administrator.email": "Write your e-mail address.",
  };
  const password = passwordProblem(values["administrator.password"]);
  const found = Object.entries(missing).filter(([key]) => values[key as keyof SetUpValues].trim() === "");
  return { ...Object.fromEntries(found), ...(password ? { "administrator.password": password } : {}) };
}

/** The form as the server takes it; only after {@link setUpProblems} found nothing. */
export function setUpInputOf(token: string, values: SetUpValues) {
  const kind = agencyKinds.find((each) => each === values["agency.kind"]) ?? "ips";
  return {
    token,
    agency: {
      name: values["agency.name"],
      kind,
      timeZone: values["agency.timeZone"],
      state: values["agency.state"],
      unitName: values["agency.unitName"],
    },
    administrator: {
      name: values["administrator.name"],
      email: values["administrator.email"].trim(),
      password: values["administrator.password"],
    },
  };
}
