import pg from "pg";
import { password } from "./make-database.ts";

/** Somebody who is signed in, with a client of theirs (or one that is shared with them). */
export type Subject = { readonly cookie: string; readonly clientId: string };

/** Who works on whom in the cases: specialists with clients of their own, counselors with clients of IPS programs. */
export type Subjects = { readonly specialists: readonly Subject[]; readonly counselors: readonly Subject[] };

type Found = { email: string; client_id: string };

/** Signs in people of each side and finds clients for them: of different agencies, with long and short histories. */
export async function findSubjects(url: string, origin: string): Promise<Subjects> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    // Every so many, so that all agencies and all lengths of history are among them.
    const { rows: carried } = await owner.query<Found>(`
      select distinct on (s.id) u.email, a.client_id from assignment a join staff s on s.id = a.staff_id join auth."user" u on u.id = s.id::text
      join plan on plan.client_id = a.client_id join episode e on e.id = a.episode_id where e.exited_on is null order by s.id, a.client_id`);
    const { rows: shared } = await owner.query<Found>(`
      select distinct on (s.id) u.email, ips.id as client_id from vr_case v join staff s on s.id = v.counselor_staff_id join auth."user" u on u.id = s.id::text
      join client c on c.id = v.client_id join client ips on ips.person_id = c.person_id and ips.id <> c.id
      join plan on plan.client_id = ips.id order by s.id, ips.id`);
    return {
      specialists: await signInAll(origin, some(carried, 24)),
      counselors: await signInAll(origin, some(shared, 24)),
    };
  } finally {
    await owner.end();
  }
}

/** So many of a list, evenly spread over it. */
function some<T>(all: readonly T[], wanted: number): T[] {
  const count = Math.min(wanted, all.length);
  return Array.from({ length: count }, (_, n) => all[Math.floor((n * all.length) / count)]).filter(
    (each) => each !== undefined,
  );
}

async function signInAll(origin: string, found: readonly Found[]): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const { email, client_id: clientId } of found) {
    const answer = await fetch(`${origin}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin },
      body: JSON.stringify({ email, password }),
    });
    if (!answer.ok) throw new Error(`${email} could not sign in: ${answer.status} ${await answer.text()}`);
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(";")[0])
      .join("; ");
    subjects.push({ cookie, clientId });
  }
  return subjects;
}
