import { uiConfig } from "@ips/ui/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, mergeConfig } from "vite";

export default defineConfig(
  mergeConfig(uiConfig(39), {
    base: "/supervisor/",
    plugins: [react()],
    build: { target: "baseline-widely-available" },
    server: { proxy: { "/api": "http://127.0.0.1:4000" } },
  }),
);
