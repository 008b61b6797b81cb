export { account } from "./account.ts";
export { authSchema } from "./auth-schema.ts";
export { event } from "./event.ts";
export { rateLimit } from "./rate-limit.ts";
export { session } from "./session.ts";
export { setupLink } from "./setup-link.ts";
export { user } from "./user.ts";
export { verification } from "./verification.ts";
