import { ImportPairs } from "@/lib/schemas/import";
import { defineRoute } from "@/lib/server/define-route";
import { readArchiveForm } from "@/lib/server/read-file-form";
import { importPairs } from "@/lib/server/services/imports/import-pairs";

export const POST = defineRoute(ImportPairs, importPairs, readArchiveForm);
