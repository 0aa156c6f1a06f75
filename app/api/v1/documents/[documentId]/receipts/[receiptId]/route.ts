import { ReceiptId } from "@/lib/schemas/receipt";
import { defineRoute } from "@/lib/server/define-route";
import { downloadResponse } from "@/lib/server/download-response";
import { downloadReceipt } from "@/lib/server/services/exports/read-receipt";

export const GET = defineRoute(ReceiptId, async (context, input) =>
  downloadResponse(await downloadReceipt(context, input)),
);
