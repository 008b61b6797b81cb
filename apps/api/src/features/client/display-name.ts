/** The parts of a name that a client record holds. */
export type NameParts = {
  readonly firstName: string;
  readonly lastName: string;
  readonly preferredName: string | null;
};

/**
 * A person's name as lists and pages show it: the preferred name stands for the first name.
 *
 * @example
 * displayName({ firstName: "Robert", lastName: "Ames", preferredName: "Bo" }); // => "Bo Ames"
 */
export const displayName = ({ firstName, lastName, preferredName }: NameParts): string =>
  `${preferredName ?? firstName} ${lastName}`;
