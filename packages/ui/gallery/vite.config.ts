import react from "@vitejs/plugin-react";
import { defineConfig, mergeConfig } from "vite";
import { uiConfig } from "../src/vite.ts";

export default defineConfig(
  mergeConfig(uiConfig(), {
    root: import.meta.dirname,
    plugins: [react()],
    build: { outDir: "dist", emptyOutDir: true },
  }),
);
