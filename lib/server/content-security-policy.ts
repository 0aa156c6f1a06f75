import { readEnvironment } from "../env";

/** What a page may load: its own files, and only the scripts and style sheets that carry its nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = readEnvironment().NODE_ENV !== "production";
  return [
    "default-src 'self'",
    // React's development build evaluates code to rebuild server stacks; Next's hot reload inlines styles.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    // Not by its nonce: the browser asks for the service worker itself.
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
