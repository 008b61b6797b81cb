import { emptyPlan, type PlanContent, type SignReleaseInput } from "@ips/contract";
import type { DataGroup } from "@ips/domain";
import { v7 } from "uuid";
import { today, type Player } from "../everyday/world.ts";
import type { SharingWorld } from "./sharing-world.ts";

/** What the release of a referral usually opens. */
export const usualGroups: DataGroup[] = ["identity", "referral-and-eligibility", "job-search-plan"];

/** A day on which a release begins that is in force today. */
export const since = "2026-06-01";

type AgencyKey = keyof SharingWorld["agencyIds"];
type Signing = { to?: AgencyKey; unit?: string | null; groups?: DataGroup[] } & Partial<SignReleaseInput>;

/** The acts of sharing, each through its procedure, with everything not said filled in. */
export type Sharing = ReturnType<typeof sharing>;

/** Gives the acts of sharing between the agencies of a world. */
export function sharing(world: SharingWorld) {
  const { as, anIpsClient, unitId, agencyIds } = world;

  const releaseInput = (
    clientId: string,
    { to = "state", unit = "North Office", groups = usualGroups, ...more }: Signing = {},
  ): SignReleaseInput => ({
    releaseId: v7(),
    clientId,
    toAgencyId: agencyIds[to],
    toUnitId: unit === null ? null : unitId(unit),
    groups,
    purposes: ["coordinate-employment-services"],
    validFrom: since,
    expiresOn: "2026-12-31",
    signedByName: "Donna Rivera",
    capacity: "self",
    authority: null,
    signatureKind: "on-screen",
    signatureReference: null,
    signedOn: since,
    part2: false,
    formLanguage: "en",
    copyGiven: true,
    statementsRead: true,
    ...more,
  });

  /** Signs a release with a player's client. */
  async function sign(player: Player, clientId: string, signing: Signing = {}): Promise<string> {
    const { id } = await as(player).release.sign(releaseInput(clientId, signing));
    return id;
  }

  /** A client of a player's program, and a release to the North Office of State VR. */
  async function released(
    player: Player,
    signing: Signing = {},
    name: { firstName?: string; lastName?: string } = {},
  ) {
    const { clientId, episodeId } = await anIpsClient(player, name);
    return { clientId, episodeId, releaseId: await sign(player, clientId, signing) };
  }

  /** As {@link released}, and referred under it. */
  async function referred(
    player: Player,
    signing: Signing = {},
    name: { firstName?: string; lastName?: string } = {},
  ) {
    const one = await released(player, signing, name);
    const referralId = v7();
    await as(player).referral.send({
      referralId,
      clientId: one.clientId,
      releaseId: one.releaseId,
      asked: "Eligibility",
      note: "Mornings are best.",
    });
    return { ...one, referralId };
  }

  const acceptInput = (referralId: string) => ({
    referralId,
    caseId: v7(),
    counselorStaffId: null,
    client: {
      newClientId: v7(),
      number: `NV-${v7().slice(-6)}`,
      identity: {
        firstName: "Donna",
        lastName: "Rivera",
        preferredName: null,
        pronoun: null,
        bornOn: "1990-04-02",
        phone: null,
        email: null,
        language: "en" as const,
      },
    },
  });

  /** As {@link referred}, and accepted by a counselor as a new client. */
  async function accepted(player: Player, counselor: Player, signing: Signing = {}) {
    const one = await referred(player, signing);
    const { clientId: vrClientId, caseId } = await as(counselor).referral.accept(acceptInput(one.referralId));
    return { ...one, vrClientId, caseId };
  }

  /** As {@link accepted}, with a release back that makes the plan one that both sides edit. */
  async function joined(player: Player, counselor: Player, signing: Signing = {}) {
    const one = await accepted(player, counselor, signing);
    const backId = await sign(counselor, one.vrClientId, {
      to: "harbor",
      unit: null,
      groups: ["identity", "job-search-plan", "ipe-and-vr-services"],
    });
    return { ...one, backId };
  }

  /** Saves the plan of a client as the next version. */
  async function savePlan(
    player: Player,
    clientId: string,
    change: Partial<PlanContent> = { goal: "Work with plants" },
  ) {
    const { planId, version, content } = await as(player).plan.get({ clientId });
    return as(player).plan.save({
      clientId,
      planId: planId ?? v7(),
      baseVersion: version,
      content: { ...(content ?? emptyPlan), ...change },
    });
  }

  return { today, releaseInput, acceptInput, sign, released, referred, accepted, joined, savePlan };
}
