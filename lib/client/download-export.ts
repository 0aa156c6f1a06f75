import type { ExportDocument } from "../schemas/document";
import { Problem } from "../schemas/problem";
import { ApiProblem } from "./call-api";

/** A file that the server made. */
export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The name that a Content-Disposition header gives (RFC 6266), the encoded form first. */
function fileNameOf(header: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header ?? "")?.[1] ?? fallback;
}

/**
 * Fetches an export.
 * @throws {ApiProblem} when the server refuses, such as while the gate is closed, or cannot be reached.
 */
export async function downloadExport(input: ExportDocument): Promise<DownloadedFile> {
  const url = `/api/v1/documents/${input.documentId}/export?format=${input.format}`;
  const response = await fetch(url).catch(() => {
    throw new ApiProblem({ code: "offline", reason: "offline", details: {} });
  });
  if (!response.ok) {
    const problem = Problem.safeParse(await response.json().catch(() => null));
    throw new ApiProblem(
      problem.success ? problem.data : { code: "unexpected", reason: "unexpected", details: {} },
    );
  }
  const name = fileNameOf(response.headers.get("content-disposition"), `export-${input.format}`);
  return { name, content: await response.blob() };
}
