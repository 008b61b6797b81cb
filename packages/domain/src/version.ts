/** The version of this package, stored with every finding. A test holds it against package.json. */
export const domainVersion = "0.1.0";
