/** The version of this package, as a rulebook names it. A test holds it against package.json. */
export const fidelityVersion = "0.1.0";
