export { mayEver, permissions, permissionsOf, type Permission } from "./permissions.ts";
export { rolesOfAgency } from "./agency-roles.ts";
