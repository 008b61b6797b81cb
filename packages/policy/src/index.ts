export { mayEver, permissions, permissionsOf, type Permission } from "./permissions.ts";
