import * as z from "zod";
import { storableText } from "./storable-text";

/** GET of the audit log, newest first, a page at a time. */
export const ListAudit = z.object({
  /** Only rows before this one. */
  before: z.uuid().optional(),
  action: storableText(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListAudit = z.input<typeof ListAudit>;

export const AuditEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  action: z.string(),
  projectId: z.uuid().nullable(),
  documentId: z.uuid().nullable(),
  segmentId: z.uuid().nullable(),
  details: z.record(z.string(), z.unknown()),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
