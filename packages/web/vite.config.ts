import tailwind from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.TAILORBIRD_URL ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [react(), tailwind()],
  build: {
    target: "es2023",
    // The content security policy lets nothing in as data.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      // What every visit needs compresses better as one file than as the dozens that later views would share.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { "/v1": api, "/local": api } },
});
