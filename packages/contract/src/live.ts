/** What somebody does with a plan that they have open. */
export type PlanDoing = "reading" | "editing";

/** Somebody else who has the same plan open now. */
export type PresentPerson = {
  readonly name: string;
  readonly agencyName: string;
  /** Of the reader's own agency. */
  readonly colleague: boolean;
  readonly doing: PlanDoing;
};

/** Why the server ends a stream. After "access" and "stopping" a page opens a new one, after the others not by itself. */
export type LiveEnd = "access" | "signed-out" | "replaced" | "stopping";

/**
 * What `/api/live` sends, by the name of the event. Identifiers alone: a page reads again, as its reader, what it
 * shows of them.
 */
export type LiveEvents = {
  /** The stream is open; what happens from now on is told. */
  ready: Record<string, never>;
  /** Records of one person changed, in these groups. */
  changed: {
    readonly records: readonly string[];
    readonly groups: readonly string[];
    /** The person is on the reader's caseload. */
    readonly mine: boolean;
  };
  /** The fidelity review that the page shows changed, in something that its reader may know of. */
  review: { readonly review: string };
  /** Anything may have changed: read again what is shown. */
  reread: Record<string, never>;
  /** Who else is in the plan that the page shows. */
  presence: { readonly people: readonly PresentPerson[] };
  /** The last event of a stream. */
  closed: { readonly because: LiveEnd };
};
