import { todayInput } from "@ips/contract";
import { agency, asActor, client, installation, asDirectoryReader, systemActor, type Actor } from "@ips/db";
import { namedPeople, type NamedPersonKey } from "@ips/fixtures";
import type { PlainDate } from "@ips/domain";
import { and, eq, sql } from "drizzle-orm";
import { actorContext } from "../../../actor-context.ts";
import type { Deps } from "../../../deps.ts";
import { getToday } from "../../today/get-today.ts";
import { demoTimeZone } from "../build-agencies.ts";
import type { DemoStaffKey } from "../cast.ts";
import { loadCast, portalOfMember } from "./load-cast.ts";
import { daysOf, tries, type Destination } from "./stories.ts";
import { eventLine, fewOf, lineOf, type TodayLine } from "./today-line.ts";

/** A link of the guide: as whom, and where to. */
export type GuideLink = { readonly who: DemoStaffKey; readonly path: string };

/** What the guide says of this demo today, read from its record. */
export type GuideFacts = {
  readonly today: PlainDate;
  /** The day the demo's dates count from. */
  readonly builtOn: PlainDate;
  readonly people: number;
  /** Of those who can sign in: how much needs them now and this week; null where the role has no such list. */
  readonly needs: ReadonlyMap<DemoStaffKey, { readonly now: number; readonly week: number } | null>;
  readonly special: readonly (TodayLine & { readonly path: string })[];
  /** Where each of the things to try begins; a person who is not there any more is left out. */
  readonly starts: readonly (GuideLink | null)[];
};

/** Whose lists tell what is special today. */
const askedForNews: readonly DemoStaffKey[] = ["ana", "eric", "marcus", "priya", "tomasz", "monique"];

/** Reads what the guide says, as the people it speaks of: nothing is read that they could not see. */
export async function readGuideFacts(deps: Deps): Promise<GuideFacts> {
  const cast = await loadCast(deps);
  const today = deps.clock.today(demoTimeZone);
  const needs = new Map<DemoStaffKey, { now: number; week: number } | null>();
  const lines: TodayLine[] = [];
  const asked = new Set([...daysOf.map(({ who }) => who), ...askedForNews]);
  for (const who of asked) {
    const actor = cast.get(who);
    if (!actor || actor.role === "administrator") {
      needs.set(who, null);
      continue;
    }
    const scope = actor.role === "ips-supervisor" || actor.role === "vr-supervisor" ? "team" : "mine";
    const list = await getToday(actorContext(deps, actor), todayInput.parse({ scope }));
    needs.set(who, { now: list.totals.now, week: list.totals.thisWeek });
    if (!askedForNews.includes(who)) continue;
    const found = [
      ...[...list.now, ...list.thisWeek].map((item) => lineOf(item, who)),
      ...list.events.map((event) => eventLine(event, who)),
    ];
    lines.push(...found.filter((line) => line !== null));
  }
  const special = fewOf(lines).map((line) => ({
    ...line,
    path: pathTo(line.who, line.clientId, ""),
  }));
  const starts = await Promise.all(tries.map(({ who, to }) => startOf(deps, cast, who, to)));
  return { today, ...(await builtAs(deps, today)), needs, special, starts };
}

const pathTo = (who: DemoStaffKey, clientId: string | null, tab: string): string => {
  const portal = portalOfMember(who);
  if (clientId === null) return `/${portal}/today`;
  return `/${portal}/clients/${clientId}${tab === "" ? "" : `/${tab}`}`;
};

async function startOf(
  deps: Deps,
  cast: ReadonlyMap<DemoStaffKey, Actor>,
  who: DemoStaffKey,
  to: Destination,
): Promise<GuideLink | null> {
  const actor = cast.get(who);
  if (!actor) return null;
  if ("page" in to) return { who, path: to.page };
  const clientId = await ownClientOf(deps, actor, to.person);
  return clientId === null ? null : { who, path: pathTo(who, clientId, to.tab) };
}

/** The record that the person's agency has of somebody of this name; looking it up is no look into it. */
async function ownClientOf(deps: Deps, actor: Actor, name: NamedPersonKey): Promise<string | null> {
  const { firstName, lastName } = namedPeople[name];
  const { agencyId, agencyKind, today } = actor;
  const [found] = await asActor(
    deps.database.app,
    systemActor(agencyId, { agencyKind, today, screen: "demo guide" }),
    (tx) =>
      tx
        .select({ id: client.id })
        .from(client)
        .where(
          and(eq(client.agencyId, agencyId), eq(client.firstName, firstName), eq(client.lastName, lastName)),
        ),
  );
  return found?.id ?? null;
}

/** When the demo was built, and about how many people its agencies serve: somebody whom two of them serve is one. */
async function builtAs(deps: Deps, today: PlainDate): Promise<Pick<GuideFacts, "builtOn" | "people">> {
  const { app } = deps.database;
  const { agencies, built } = await asDirectoryReader(app, async (tx) => ({
    agencies: await tx.select({ id: agency.id, kind: agency.kind }).from(agency),
    built: await tx.select({ at: installation.createdAt }).from(installation),
  }));
  const people = await Promise.all(
    agencies.map(({ id, kind }) =>
      asActor(app, systemActor(id, { agencyKind: kind, today, screen: "demo guide" }), (tx) =>
        tx
          .select({ name: sql<string>`${client.firstName} || ' ' || ${client.lastName}` })
          .from(client)
          .where(eq(client.agencyId, id)),
      ),
    ),
  );
  const at = built[0]?.at ?? deps.clock.now();
  const builtOn =
    deps.settings.fixedToday ?? new Intl.DateTimeFormat("en-CA", { timeZone: demoTimeZone }).format(at);
  return { builtOn, people: new Set(people.flat().map(({ name }) => name)).size };
}
