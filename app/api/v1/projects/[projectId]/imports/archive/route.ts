import { UploadedFile } from "@/lib/schemas/import";
import { defineRoute } from "@/lib/server/define-route";
import { readArchiveForm } from "@/lib/server/read-file-form";
import { listArchive } from "@/lib/server/services/imports/list-archive";

export const POST = defineRoute(UploadedFile, listArchive, readArchiveForm);
