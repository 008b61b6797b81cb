/** How much record a bench database holds. */
export type Scale = {
  readonly name: string;
  readonly ipsAgencies: number;
  readonly programsEach: number;
  readonly specialistsEach: number;
  readonly clientsEach: number;
  readonly offices: number;
  readonly counselorsEach: number;
  /** Of a hundred clients, how many release their record to VR, and of how many VR has made a record of its own. */
  readonly sharedPercent: number;
  readonly servedPercent: number;
  readonly contacts: number;
  readonly employerContacts: number;
  /** Saved versions of each plan. */
  readonly planVersions: number;
  readonly looks: number;
};

/** 20 agencies, 1,000 specialists, 20,000 clients, a million contacts; 6,000 clients shared with VR. */
const full: Scale = {
  name: "full",
  ipsAgencies: 20,
  programsEach: 2,
  specialistsEach: 25,
  clientsEach: 20,
  offices: 8,
  counselorsEach: 25,
  sharedPercent: 30,
  servedPercent: 25,
  contacts: 1_000_000,
  employerContacts: 100_000,
  planVersions: 3,
  looks: 100_000,
};

/** The same in seconds, so that a test can run the bench. */
const small: Scale = {
  ...full,
  name: "small",
  ipsAgencies: 2,
  programsEach: 1,
  specialistsEach: 6,
  clientsEach: 12,
  offices: 2,
  counselorsEach: 3,
  contacts: 3_000,
  employerContacts: 300,
  looks: 300,
};

export const scales = { full, small } as const;

/** The same people with a history of many times the length. */
export const withHistory = (scale: Scale, times: number): Scale =>
  times === 1
    ? scale
    : {
        ...scale,
        name: `${scale.name}_x${times}`,
        contacts: scale.contacts * times,
        employerContacts: scale.employerContacts * times,
        planVersions: scale.planVersions * times,
        looks: scale.looks * times,
      };
