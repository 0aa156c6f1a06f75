import { ExportTermSheet, ImportTermSheet } from "@/lib/schemas/term-sheet";
import { defineRoute } from "@/lib/server/define-route";
import { downloadResponse } from "@/lib/server/download-response";
import { readSheetForm } from "@/lib/server/read-file-form";
import { exportTermSheet } from "@/lib/server/services/terms/export-term-sheet";
import { importTermSheet } from "@/lib/server/services/terms/import-term-sheet";

export const GET = defineRoute(ExportTermSheet, async (context, input) =>
  downloadResponse(await exportTermSheet(context, input)),
);
export const POST = defineRoute(ImportTermSheet, importTermSheet, readSheetForm);
