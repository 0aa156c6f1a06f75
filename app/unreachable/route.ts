import { getLocale, getTranslations } from "next-intl/server";

/** Seconds between two looks whether the server answers again. */
const LOOK_EVERY = 5;

const STYLE = `
  :root { color-scheme: light dark; }
  body { display: grid; min-height: 100vh; margin: 0; place-content: center; box-sizing: border-box; padding: 1.5rem;
    font: 1rem/1.5 system-ui, sans-serif; background: light-dark(#faf9f6, #161412); color: light-dark(#1f1c19, #ece8e1); }
  main { max-width: 28rem; }
  h1 { margin: 0 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
  p { margin: 0 0 1.25rem; color: light-dark(#5f594f, #b0a89b); }
  a { display: inline-block; padding: 0.5rem 0.875rem; border-radius: 0.5rem; font-weight: 500; text-decoration: none;
    background: light-dark(#5a3a8e, #c5aaf2); color: light-dark(#ffffff, #23133f); }
  a:focus-visible { outline: 2px solid light-dark(#6d46ad, #b795f0); outline-offset: 2px; }
`;

const SCRIPT = `
  const look = async () => {
    const answer = await fetch("/api/health", { cache: "no-store" }).catch(() => null);
    if (answer?.ok) location.reload();
  };
  setInterval(look, ${LOOK_EVERY * 1000});
  addEventListener("online", look);
`;

/**
 * The page that the service worker shows in place of any other while the server cannot be reached. It needs no
 * other file, and opens what was asked for as soon as it can.
 */
export async function GET(request: Request): Promise<Response> {
  const [t, locale] = await Promise.all([getTranslations("shell"), getLocale()]);
  const nonce = request.headers.get("x-nonce") ?? "";
  const page = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Relecture</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${t("unreachable.title")}</h1>
<p>${t("unreachable.text")}</p>
<a href="">${t("unreachable.retry")}</a>
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
  return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
}
