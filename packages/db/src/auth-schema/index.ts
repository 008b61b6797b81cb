export { account } from "./account.ts";
export { authSchema } from "./auth-schema.ts";
export { rateLimit } from "./rate-limit.ts";
export { session } from "./session.ts";
export { user } from "./user.ts";
export { verification } from "./verification.ts";
