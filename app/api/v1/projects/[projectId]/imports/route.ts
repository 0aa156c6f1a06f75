import { StartImport } from "@/lib/schemas/import";
import { defineRoute } from "@/lib/server/define-route";
import { readImportForm } from "@/lib/server/read-import-form";
import { startImport } from "@/lib/server/services/imports/start-import";

export const POST = defineRoute(StartImport, startImport, readImportForm);
