import * as z from "zod";
import { ChangedSegment, type LiveChange, PersonHere } from "../../schemas/live";

const id = z.uuid();

/** A row of the audit log, or several of one statement, as the trigger on the log tells of them. */
const ToldChange = z.object({
  kind: z.literal("change"),
  action: z.string(),
  actor: id.nullable(),
  project: id.nullable(),
  document: id.nullable(),
  /** Whom a change of people was about. */
  user: z.string().nullable(),
  segments: z.array(ChangedSegment).nullable(),
});
export type ToldChange = z.infer<typeof ToldChange>;

/** What processes tell each other over the database. */
export const ToldMessage = z.discriminatedUnion("kind", [
  ToldChange,
  z.object({ kind: z.literal("here"), project: id, document: id, person: PersonHere }),
  z.object({ kind: z.literal("left"), document: id, user: id, tabId: z.string() }),
  /** A person has other notifications, as the triggers on those tell. */
  z.object({ kind: z.literal("told"), user: id }),
]);
export type ToldMessage = z.infer<typeof ToldMessage>;

/** Told of a document without changing what stands in it. */
const SILENT = new Set(["document.import", "document.export", "sample.draw"]);

/** What a project decides about flags shows in the rows of all its documents. */
const OF_A_PROJECT = /^(?:check|flag-rule)\./;

/** What a told change means for the rows of a document that it is about; undefined when they stay as they were. */
export function liveChangeOf({ action, document, segments }: ToldChange): LiveChange | undefined {
  if (document === null && !OF_A_PROJECT.test(action)) return undefined;
  if (SILENT.has(action)) return undefined;
  if (action.startsWith("comment.")) return { kind: "comments", segments };
  if (action.startsWith("flag.")) return { kind: "flags", segments };
  // A link that is marked stays where it is; any other repair shifts the rows below it.
  const isMoved = action.startsWith("alignment.") && action !== "alignment.mark";
  return isMoved ? { kind: "moved", segments: null } : { kind: "rows", segments };
}

/** Whether a told change may take somebody's right to listen. */
export function isAboutAccess({ action }: ToldChange): boolean {
  return /^(?:member|user)\.(?!change-(?:keys|mail)$)|^document\.delete$/.test(action);
}
