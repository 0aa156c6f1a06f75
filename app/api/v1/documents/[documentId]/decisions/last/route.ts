import { DocumentId } from "@/lib/schemas/document";
import { defineRoute } from "@/lib/server/define-route";
import { readLastDecision } from "@/lib/server/services/decisions/read-last-decision";

export const GET = defineRoute(DocumentId, readLastDecision);
