import type { AgencyKind, Role } from "@ips/domain";

/**
 * Who acts: one membership of one user, on one day, from one screen. Bound to a transaction by `asActor`;
 * the policies of the database decide with nothing else.
 */
export type Actor = {
  /** `auth.user.id`; null for the system. */
  userId: string | null;
  membershipId: string | null;
  agencyId: string;
  agencyKind: AgencyKind;
  /** "system" never comes from a session: only the command line, the import and the demo use it. */
  role: Role | "system";
  /** The programs or offices of the membership; the system has all of its agency whatever stands here. */
  unitIds: readonly string[];
  staffId: string | null;
  /** The name that the history, the disclosure log and the milestones show. */
  staffName: string;
  /** Today in the agency's time zone, "2026-11-21". Expiry of releases is compared with it. */
  today: string;
  /** Where in the product this happens, for the history. */
  screen: string;
  /** The release under which another agency's record is being read, if any. */
  releaseId?: string;
  /**
   * The client records, of any agency, that the transaction is about. Of other agencies' records it then sees those of
   * the same people alone, as far as releases open them: naming them makes a request fast and can only ever narrow.
   */
  about?: readonly string[];
  /** The instant that the record stamps instead of now, for a demo while it is being made; refused everywhere else. */
  moment?: string;
};

/** What {@link systemActor} needs: the agency and the day; the rest says on whose behalf. */
export type SystemActorOptions = Pick<Actor, "agencyKind" | "today"> &
  Partial<Pick<Actor, "userId" | "staffId" | "staffName" | "screen" | "moment">>;

/**
 * The system, acting in one agency: it reads and writes every group in every unit of that agency, and receives
 * what is released to it.
 *
 * @example systemActor(agencyId, { agencyKind: "ips", today: "2026-10-31", screen: "command line" })
 */
export function systemActor(agencyId: string, options: SystemActorOptions): Actor {
  return {
    userId: options.userId ?? null,
    membershipId: null,
    agencyId,
    agencyKind: options.agencyKind,
    role: "system",
    unitIds: [],
    staffId: options.staffId ?? null,
    staffName: options.staffName ?? "System",
    today: options.today,
    screen: options.screen ?? "system",
    ...(options.moment === undefined ? {} : { moment: options.moment }),
  };
}
