import * as z from "zod";
import type { ExportDocument } from "../schemas/export";
import { Problem } from "../schemas/problem";
import { ApiProblem, readerHeader } from "./call-api";

/** A file that the server made. */
export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
  /** What the server says of it, as counts; empty where there is nothing to say. */
  readonly notices: Readonly<Record<string, number>>;
}

/** The name that a Content-Disposition header gives (RFC 6266), the encoded form first. */
function fileNameOf(header: string | null, fallback: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? "")?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(header ?? "")?.[1] ?? fallback;
}

const Notices = z.record(z.string(), z.number());

function noticesOf(header: string | null): z.infer<typeof Notices> {
  if (header === null) return {};
  return Notices.catch({}).parse(JSON.parse(header));
}

const OFFLINE = { code: "offline", reason: "offline", details: {} } as const;

/** What is asked for with a file. */
interface Asked {
  /** What it is called if the server does not say. */
  readonly fallback: string;
  /** Sent as JSON, where the file is made of it. */
  readonly body?: object;
}

/**
 * Fetches a file of the API, whose path is below /api/v1.
 * @throws {ApiProblem} when the server refuses, or cannot be reached to the end.
 */
export async function downloadFile(
  path: string,
  { fallback, body }: Asked,
): Promise<DownloadedFile> {
  const asked = body && {
    method: "POST",
    headers: { "content-type": "application/json", ...readerHeader() },
    body: JSON.stringify(body),
  };
  const response = await fetch(`/api/v1${path}`, asked).catch(() => {
    throw new ApiProblem(OFFLINE);
  });
  if (!response.ok) {
    const problem = Problem.safeParse(await response.json().catch(() => null));
    throw new ApiProblem(
      problem.success ? problem.data : { code: "unexpected", reason: "unexpected", details: {} },
    );
  }
  const content = await response.blob().catch(() => {
    throw new ApiProblem(OFFLINE);
  });
  const name = fileNameOf(response.headers.get("content-disposition"), fallback);
  return { name, content, notices: noticesOf(response.headers.get("relecture-notices")) };
}

/**
 * Fetches an export.
 * @throws {ApiProblem} when the server refuses, such as while the gate is closed, or cannot be reached.
 */
export function downloadExport({ documentId, ...body }: ExportDocument): Promise<DownloadedFile> {
  const fallback = `export-${body.format}`;
  return downloadFile(`/documents/${documentId}/export`, { fallback, body });
}
