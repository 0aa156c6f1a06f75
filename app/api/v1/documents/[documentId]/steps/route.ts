import { DocumentId } from "@/lib/schemas/document";
import { defineRoute } from "@/lib/server/define-route";
import { listSteps } from "@/lib/server/services/batches/list-steps";

export const GET = defineRoute(DocumentId, listSteps);
