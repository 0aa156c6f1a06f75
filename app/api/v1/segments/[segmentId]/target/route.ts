import { SaveTarget } from "@/lib/schemas/segment";
import { defineRoute } from "@/lib/server/define-route";
import { saveTarget } from "@/lib/server/services/segments/save-target";

export const PUT = defineRoute(SaveTarget, saveTarget);
