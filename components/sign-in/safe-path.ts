/** Where to go after signing in: a path of this site, whatever the address says. */
export function safePath(wanted: string | undefined): string {
  if (!wanted) return "/projects";
  try {
    // Resolved as a browser would, so that `//evil.example` and `/\evil.example` show their host.
    const url = new URL(wanted, "https://relecture.invalid");
    const isOurs = url.host === "relecture.invalid" && wanted.startsWith("/");
    return isOurs ? `${url.pathname}${url.search}${url.hash}` : "/projects";
  } catch {
    return "/projects";
  }
}
