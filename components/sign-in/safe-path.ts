const HERE = "https://relecture.invalid";

/** Where to go after signing in: a path of this site, whatever the address says. */
export function safePath(wanted: string | undefined): string {
  if (!wanted?.startsWith("/")) return "/projects";
  // Resolved as a browser would, so that `//evil.example` and `/\evil.example` show their host; and once more, because
  // the path of `/..//evil.example` is `//evil.example`.
  const path = pathHere(wanted);
  return path !== undefined && pathHere(path) === path ? path : "/projects";
}

function pathHere(wanted: string): string | undefined {
  if (!URL.canParse(wanted, HERE)) return undefined;
  const url = new URL(wanted, HERE);
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : undefined;
}
