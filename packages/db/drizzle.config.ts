import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/schema/index.ts", "./src/auth-schema/index.ts"],
  out: "./migrations",
  schemaFilter: ["public", "auth"],
  migrations: { prefix: "timestamp" },
});
