import { ExportDocument } from "@/lib/schemas/export";
import { defineRoute } from "@/lib/server/define-route";
import { downloadResponse } from "@/lib/server/download-response";
import { exportDocument } from "@/lib/server/services/exports/export-document";

export const POST = defineRoute(ExportDocument, async (context, input) =>
  downloadResponse(await exportDocument(context, input)),
);
