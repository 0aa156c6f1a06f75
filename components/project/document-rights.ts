import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { ProjectSummary } from "@/lib/schemas/project";
import type { DocumentRights } from "./document-row";

/** What the reader may do with the documents of a project. */
export function documentRights(actor: Actor, project: ProjectSummary): DocumentRights {
  const subject = { role: project.role ?? undefined };
  return {
    mayDecide: can(actor, "segment.decide", subject),
    mayExport:
      can(actor, "document.export-clean", subject) || can(actor, "document.export-draft", subject),
    mayAssign: can(actor, "document.assign", subject),
    mayDelete: can(actor, "document.delete", subject),
  };
}
