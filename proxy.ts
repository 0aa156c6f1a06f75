import { type NextRequest, NextResponse } from "next/server";
import { contentSecurityPolicy } from "./lib/server/content-security-policy";

/** Gives every page its own nonce, and tells it where it is, so that signing in leads back there. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-relecture-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Not the API: a proxy silently cuts the body of an upload at 10 MB, and JSON needs no policy.
export const config = {
  matcher: ["/((?!_next/static|_next/image|api/|icon\\.svg|favicon\\.ico).*)"],
};
