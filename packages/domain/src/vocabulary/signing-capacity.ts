/** Who signed: the person, or a representative whose authority is recorded (45 CFR 164.508(c)(1)(vi)). */
export const signingCapacities = ["self", "representative"] as const;

/** One of {@link signingCapacities}. */
export type SigningCapacity = (typeof signingCapacities)[number];
