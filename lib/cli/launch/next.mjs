import { inRoot } from "./root.mjs";

/** The script of Next.js's command line. */
export const NEXT = inRoot("node_modules/next/dist/bin/next");
