import { UploadedFile } from "@/lib/schemas/import";
import { defineRoute } from "@/lib/server/define-route";
import { readTableForm } from "@/lib/server/read-file-form";
import { previewTable } from "@/lib/server/services/imports/preview-table";

export const POST = defineRoute(UploadedFile, previewTable, readTableForm);
