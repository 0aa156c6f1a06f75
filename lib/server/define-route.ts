import type * as z from "zod";
import { READER_HEADER } from "../schemas/reader-header";
import { currentUser } from "./auth/current-user";
import { getDatabase } from "./db/database";
import type { Database } from "./db/open-database";
import { AppError } from "./errors";
import { problemResponse } from "./problem-response";
import { readLimitedText } from "./read-limited-text";
import { countWrite } from "./request-limit";
import { requireSameOrigin } from "./same-origin";
import type { Context } from "./services/context";

/** A route handler of Next. */
export type RouteHandler = (
  request: Request,
  segment: { params: Promise<Record<string, string>> },
) => Promise<Response>;

/** How a route reads its request, where it is not JSON. */
export type ReadBody = (request: Request) => Promise<object>;

/** What nginx notes for a request whose client is gone. */
const CLIENT_CLOSED_REQUEST = 499;

/** JSON bodies are texts of one segment, or some thousand ids. */
const MAX_JSON_BYTES = 1_000_000;

/**
 * The gate of every request to the API: same site, signed in, within the limit, parsed; then the verb runs and its result
 * is the answer. A verb that returns a Response answers by itself. Path parameters win over the body, the body over the query.
 */
export function defineRoute<Schema extends z.ZodType, Result>(
  schema: Schema,
  verb: (context: Context, input: z.output<Schema>) => Promise<Result>,
  readBody: ReadBody = readJson,
): RouteHandler {
  return answer(async (request, params) => {
    const user = await currentUser();
    if (!user || isOfAnother(request, user.id)) {
      throw new AppError("unauthenticated", "sign-in-required");
    }
    if (request.method !== "GET") countWrite(user.id);
    const input = parse(schema, await collect(request, params, readBody));
    const actor = { userId: user.id, isAdmin: user.isAdmin };
    return verb({ database: await getDatabase(), actor }, input);
  });
}

/**
 * Whether the page that asks was opened by somebody else, who left it on a shared computer: what they typed must not be
 * stored in the name of the next person.
 */
function isOfAnother(request: Request, userId: string): boolean {
  const reader = request.headers.get(READER_HEADER);
  return reader !== null && reader !== userId;
}

/** The gate of the few requests that nobody need be signed in for. */
export function definePublicRoute<Schema extends z.ZodType, Result>(
  schema: Schema,
  verb: (database: Database, input: z.output<Schema>) => Promise<Result>,
): RouteHandler {
  return answer(async (request, params) => {
    const input = parse(schema, await collect(request, params, readJson));
    return verb(await getDatabase(), input);
  });
}

function answer(
  run: (request: Request, params: Record<string, string>) => Promise<unknown>,
): RouteHandler {
  return async (request, segment) => {
    try {
      requireSameOrigin(request);
      const result = await run(request, await segment.params);
      if (result instanceof Response) return result;
      return Response.json(result, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      // The browser broke it off, as a re-check that a keystroke has overtaken: nobody hears an answer.
      if (request.signal.aborted) return new Response(null, { status: CLIENT_CLOSED_REQUEST });
      return problemResponse(error);
    }
  };
}

async function collect(
  request: Request,
  params: Record<string, string>,
  readBody: ReadBody,
): Promise<object> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const hasBody = request.method !== "GET" && request.body !== null;
  return { ...query, ...(hasBody && (await readBody(request))), ...params };
}

async function readJson(request: Request): Promise<object> {
  const text = await readLimitedText(request, MAX_JSON_BYTES);
  if (text === "") return {};
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === "object" && content !== null) return content;
  } catch {
    // Told below, as any other content that is no object.
  }
  throw new AppError("invalid", "invalid", { issues: [{ path: "", message: "not JSON" }] });
}

function parse<Schema extends z.ZodType>(schema: Schema, content: object): z.output<Schema> {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({
    path: path.join("."),
    message,
  }));
  throw new AppError("invalid", "invalid", { issues });
}
