import { DocumentId } from "@/lib/schemas/document";
import { defineRoute } from "@/lib/server/define-route";
import { deleteDocument } from "@/lib/server/services/documents/delete-document";
import { readDocument } from "@/lib/server/services/documents/read-document";

export const GET = defineRoute(DocumentId, readDocument);
export const DELETE = defineRoute(DocumentId, deleteDocument);
