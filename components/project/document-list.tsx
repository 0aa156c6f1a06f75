import type { ReactNode } from "react";
import type { DocumentSummary } from "@/lib/schemas/project";
import { type DocumentRights, DocumentRow } from "./document-row";

export interface DocumentListProps {
  readonly projectId: string;
  readonly documents: readonly DocumentSummary[];
  readonly rights: DocumentRights;
  /** What stands there while there is no document. */
  readonly empty: ReactNode;
}

export function DocumentList({ projectId, documents, rights, empty }: DocumentListProps) {
  if (documents.length === 0) return empty;
  return (
    <ul className="divide-y divide-border">
      {documents.map((document) => (
        <DocumentRow key={document.id} projectId={projectId} document={document} rights={rights} />
      ))}
    </ul>
  );
}
