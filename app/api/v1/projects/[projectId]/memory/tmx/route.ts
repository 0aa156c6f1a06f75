import { ExportMemory } from "@/lib/schemas/memory";
import { defineRoute } from "@/lib/server/define-route";
import { downloadResponse } from "@/lib/server/download-response";
import { exportMemory } from "@/lib/server/services/memory/export-memory";

export const GET = defineRoute(ExportMemory, async (context, input) =>
  downloadResponse(await exportMemory(context, input)),
);
