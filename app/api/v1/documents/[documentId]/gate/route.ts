import { DocumentId } from "@/lib/schemas/document";
import { defineRoute } from "@/lib/server/define-route";
import { readGate } from "@/lib/server/services/documents/read-gate";

export const GET = defineRoute(DocumentId, readGate);
