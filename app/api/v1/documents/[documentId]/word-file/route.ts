import { ApplyWordFile } from "@/lib/schemas/word-file";
import { defineRoute } from "@/lib/server/define-route";
import { toldAsItGoes } from "@/lib/server/long-work";
import { readWordFileForm } from "@/lib/server/read-file-form";
import { applyWordFile } from "@/lib/server/services/word-files/apply-word-file";

export const POST = defineRoute(ApplyWordFile, toldAsItGoes(applyWordFile), readWordFileForm);
