import { DocumentId } from "@/lib/schemas/document";
import { defineRoute } from "@/lib/server/define-route";
import { listReceipts } from "@/lib/server/services/exports/list-receipts";

export const GET = defineRoute(DocumentId, listReceipts);
