import { PreviewTermSheet } from "@/lib/schemas/term-sheet";
import { defineRoute } from "@/lib/server/define-route";
import { readSheetForm } from "@/lib/server/read-file-form";
import { previewTermSheet } from "@/lib/server/services/terms/preview-term-sheet";

export const POST = defineRoute(PreviewTermSheet, previewTermSheet, readSheetForm);
