import { PreviewWordFile } from "@/lib/schemas/word-file";
import { defineRoute } from "@/lib/server/define-route";
import { readWordFileForm } from "@/lib/server/read-file-form";
import { previewWordFile } from "@/lib/server/services/word-files/preview-word-file";

export const POST = defineRoute(PreviewWordFile, previewWordFile, readWordFileForm);
