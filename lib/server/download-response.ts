import type { ExportedFile } from "./services/exports/render-export";

/** Sends a file to be saved: its name in ASCII for old programs, and whole (RFC 6266). */
export function downloadResponse({ fileName, mediaType, content }: ExportedFile): Response {
  const ascii = fileName.normalize("NFD").replaceAll(/[^\x20-\x7e]|["\\]/g, "");
  const disposition = `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return new Response(content, {
    headers: {
      "content-type": `${mediaType}; charset=utf-8`,
      "content-disposition": disposition,
      "cache-control": "no-store",
    },
  });
}
