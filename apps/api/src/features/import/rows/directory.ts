import { nameKey } from "../values/normalise.ts";

/** A program or office that rows may belong to. */
export type UnitEntry = { readonly id: string; readonly name: string };

/** A member of staff that rows may name. */
export type StaffEntry = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unitId: string | null;
};

/** A client that rows may name. */
export type ClientEntry = { readonly id: string; readonly number: string; readonly unitId: string };

/** A treatment team of a program. */
export type TeamEntry = { readonly id: string; readonly unitId: string; readonly name: string };

/** A business. */
export type EmployerEntry = { readonly id: string; readonly name: string };

/**
 * Whom and what the rows of an import may refer to: what the agency's record holds, and what earlier rows and
 * files of the same import add. Names are compared without regard to case and spaces.
 */
export class Directory {
  readonly #units = new Map<string, UnitEntry>();
  readonly #staff = new Map<string, StaffEntry[]>();
  readonly #staffById = new Map<string, StaffEntry>();
  readonly #clients = new Map<string, ClientEntry>();
  readonly #teams = new Map<string, TeamEntry>();
  readonly #employers = new Map<string, EmployerEntry>();
  /** Programs that whoever imports may write. */
  readonly #mine: Set<string>;

  constructor(mine: Iterable<string>) {
    this.#mine = new Set(mine);
  }

  addUnit(unit: UnitEntry, mine = false): void {
    this.#units.set(nameKey(unit.name), unit);
    if (mine) this.#mine.add(unit.id);
  }

  unit(name: string): UnitEntry | null {
    return this.#units.get(nameKey(name)) ?? null;
  }

  /** The agency's one program; null when there are several or none. */
  onlyUnit(): UnitEntry | null {
    const [first, second] = this.#units.values();
    return second === undefined ? (first ?? null) : null;
  }

  hasUnits(): boolean {
    return this.#units.size > 0;
  }

  /** A program's name; null for none. */
  unitName(id: string | null): string | null {
    for (const unit of this.#units.values()) if (unit.id === id) return unit.name;
    return null;
  }

  /** Whether whoever imports may write rows of the program. */
  mayWrite(unitId: string): boolean {
    return this.#mine.has(unitId);
  }

  addStaff(staff: StaffEntry): void {
    this.#staffById.set(staff.id, staff);
    for (const key of new Set([nameKey(staff.name), nameKey(staff.number)])) {
      const others = (this.#staff.get(key) ?? []).filter(({ id }) => id !== staff.id);
      this.#staff.set(key, [...others, staff]);
    }
  }

  /**
   * The member of staff meant by a name ("Ana Lopez", "Lopez, Ana") or a staff number. Where two have the name,
   * the one who works in the program of the row; null when nobody or more than one remains.
   */
  staff(name: string, unitId?: string | null): StaffEntry | null {
    const comma = name.indexOf(",");
    const turned = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
    const found = this.#staff.get(nameKey(name)) ?? this.#staff.get(nameKey(turned)) ?? [];
    const [only] = found;
    if (found.length === 1 && only !== undefined) return only;
    const here = found.filter((each) => each.unitId === unitId);
    return here.length === 1 ? (here[0] ?? null) : null;
  }

  addClient(client: ClientEntry): void {
    this.#clients.set(nameKey(client.number), client);
  }

  client(number: string): ClientEntry | null {
    return this.#clients.get(nameKey(number)) ?? null;
  }

  addTeam(team: TeamEntry): void {
    this.#teams.set(`${team.unitId} ${nameKey(team.name)}`, team);
  }

  team(unitId: string, name: string): TeamEntry | null {
    return this.#teams.get(`${unitId} ${nameKey(name)}`) ?? null;
  }

  /** A team's name; null for none. */
  teamName(id: string | null): string | null {
    for (const team of this.#teams.values()) if (team.id === id) return team.name;
    return null;
  }

  /** A member of staff's name; null for none. */
  staffName(id: string | null): string | null {
    return id === null ? null : (this.#staffById.get(id)?.name ?? null);
  }

  addEmployer(employer: EmployerEntry): void {
    this.#employers.set(nameKey(employer.name), employer);
  }

  employer(name: string): EmployerEntry | null {
    return this.#employers.get(nameKey(name)) ?? null;
  }
}
