import type * as z from "zod";
import { Problem, type ProblemCode } from "../schemas/problem";
import { READER_HEADER } from "../schemas/reader-header";
import { WorkLine } from "../schemas/work-line";
import { readParts } from "./read-parts";

/** A refusal of the server, or `offline` when it could not be reached. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly code: ProblemCode | "offline";
  /** The id of the sentence that tells a person what is wrong. */
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(problem: Pick<ApiProblem, "code" | "reason" | "details">) {
    super(problem.reason);
    this.code = problem.code;
    this.reason = problem.reason;
    this.details = problem.details;
  }
}

/** Whose page this is: the server refuses a call that would run as somebody who signed in meanwhile in another tab. */
let reader: string | undefined;

/** Names the person whose texts and decisions this page sends, from now on. */
export function callAs(userId: string): void {
  reader = userId;
}

/** The header that names that person, for calls that are made otherwise. */
export function readerHeader(): Readonly<Record<string, string>> {
  return reader ? { [READER_HEADER]: reader } : {};
}

/** One call of the REST API. */
export interface ApiCall<Answer extends z.ZodType> {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below /api/v1, with a leading slash. */
  readonly path: string;
  /** JSON, or a form with files. */
  readonly body?: object | FormData;
  readonly answer: Answer;
  readonly signal?: AbortSignal;
  /** Lets a small body be sent while the page goes away. */
  readonly keepalive?: boolean;
  /** Told the share that is done, 0 to 1, of work that the server tells of as it goes. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Calls the API and parses its answer.
 * @throws {ApiProblem} when the server refuses or cannot be reached.
 */
export async function callApi<Answer extends z.ZodType>(
  call: ApiCall<Answer>,
): Promise<z.infer<Answer>> {
  const isForm = call.body instanceof FormData;
  const response = await reach(`/api/v1${call.path}`, {
    method: call.method ?? "GET",
    headers: {
      ...readerHeader(),
      ...(call.body && !isForm && { "content-type": "application/json" }),
    },
    ...(call.body && {
      body: call.body instanceof FormData ? call.body : JSON.stringify(call.body),
    }),
    ...(call.signal && { signal: call.signal }),
    ...(call.keepalive && { keepalive: true }),
  });
  const { done, problem } = await readAnswer(response, call.onProgress);
  if (done === undefined) throw asProblem(problem);
  return call.answer.parse(done);
}

/** What an answer says, all at once or line by line. */
async function readAnswer(
  response: Response,
  onProgress: ApiCall<z.ZodType>["onProgress"],
): Promise<WorkLine> {
  if (response.headers.get("content-type")?.startsWith("application/x-ndjson")) {
    return lastLine(response, onProgress);
  }
  const content: unknown = await response.json().catch(() => null);
  return response.ok ? { done: content } : { problem: content };
}

function asProblem(content: unknown): ApiProblem {
  const problem = Problem.safeParse(content);
  return new ApiProblem(
    problem.success ? problem.data : { code: "unexpected", reason: "unexpected", details: {} },
  );
}

/** Hears of progress, and gives the line that ends it. */
async function lastLine(response: Response, onProgress: ApiCall<z.ZodType>["onProgress"]) {
  let last: WorkLine = {};
  try {
    for await (const line of response.body ? readParts(response.body, "\n") : []) {
      last = WorkLine.parse(JSON.parse(line));
      if (last.progress !== undefined) onProgress?.(last.progress);
    }
  } catch (error) {
    throw asUnreachable(error);
  }
  return last;
}

/** Opens an answer that goes on, whatever its status. */
export function openStream(path: string, signal: AbortSignal): Promise<Response> {
  const headers = reader === undefined ? {} : { [READER_HEADER]: reader };
  return reach(`/api/v1${path}`, { headers, signal, cache: "no-store" });
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw asUnreachable(error);
  }
}

/** What a call that was broken off, by the page or on the way, is told as. */
function asUnreachable(error: unknown): unknown {
  if (error instanceof DOMException && error.name === "AbortError") return error;
  return new ApiProblem({ code: "offline", reason: "offline", details: {} });
}
