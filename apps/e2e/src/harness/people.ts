/** The people of the demo whom tests sign in as: one for each kind of work. */
export type DemoPerson =
  | "specialist"
  | "supervisor"
  | "administrator"
  | "reviewer"
  | "counselor"
  | "vr-supervisor"
  | "trainer";

/** How one of them signs in. */
export type SignIn = { email: string; password: string; name: string; role: string; agency: string };

const roleOf: Readonly<Record<DemoPerson, string>> = {
  specialist: "specialist",
  supervisor: "ips-supervisor",
  administrator: "administrator",
  reviewer: "reviewer",
  counselor: "vr-counselor",
  "vr-supervisor": "vr-supervisor",
  trainer: "trainer",
};

const line = /^ {2}(?:supervisor|counselor) +(\S+@\S+) {2}(.+?) {3}(.+), ([a-z-]+), (.+)$/;

/** Reads the demo's sign-ins from what the server prints when it is ready, as a person at the console does. */
export function readSignIns(printed: string): SignIn[] {
  return printed.split("\n").flatMap((text) => {
    const [, email, password, name, role, agency] = line.exec(text) ?? [];
    return email && password && name && role && agency ? [{ email, password, name, role, agency }] : [];
  });
}

/** The first of the demo's people who does this kind of work. */
export function signInOf(person: DemoPerson, signIns: readonly SignIn[]): SignIn {
  const found = signIns.find(({ role }) => role === roleOf[person]);
  if (found === undefined) throw new Error(`The demo prints no sign-in with the role ${roleOf[person]}.`);
  return found;
}
