import createNextIntlPlugin from "next-intl/plugin";

const SECURITY_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** @type {import("next").NextConfig} */
const config = {
  // The build reads its own two settings here; the application reads the environment in lib/env.ts.
  // oxlint-disable-next-line node/no-process-env
  output: process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  // oxlint-disable-next-line node/no-process-env
  distDir: process.env.NEXT_DIST ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` and `npm test` check the types on their own: here it would be done again, at every first start.
  typescript: { ignoreBuildErrors: true },
  reactCompiler: true,
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "@prisma/adapter-pg",
    "pg",
    "@node-rs/argon2",
    "pino",
  ],
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: {
    "/*": [
      "./prisma/migrations/**/*",
      // Found under the working directory, which no trace sees.
      "./lib/languages/**/*.packed",
      "./lib/server/{providers,db/embedded}/*.mjs",
      "./node_modules/{dictionary-fr,hunspell-wasm}/**/*",
      "./node_modules/{@electric-sql/pglite,pglite-prisma-adapter,postgres-array}/**/*",
      "./node_modules/@prisma/{driver-adapter-utils,debug}/**/*",
    ],
  },
  // Without this a standalone build carries the live database and its secret along.
  outputFileTracingExcludes: { "/*": ["./data/**/*", "./e2e/**/*", "**/*.ts", "**/*.tsx"] },
  // The compiler in Turbopack itself: the one of Babel doubles the time of a build.
  experimental: { authInterrupts: true, turbopackRustReactCompiler: true },
  turbopack: { root: import.meta.dirname },
  // Browsers ask for it where a page has not named its icon yet.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
};

export default createNextIntlPlugin("./app/i18n/request.ts")(config);
