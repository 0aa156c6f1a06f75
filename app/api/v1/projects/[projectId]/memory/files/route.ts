import { ImportMemory } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { readMemoryForm } from "@/lib/server/read-file-form";
import { importMemory } from "@/lib/server/services/memory/import-memory";

export const POST = defineRoute(ImportMemory, importMemory, readMemoryForm);
