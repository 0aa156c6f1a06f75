import { UndoDecisions } from "@/lib/schemas/decisions";
import { defineRoute } from "@/lib/server/define-route";
import { undoDecisions } from "@/lib/server/services/decisions/undo-decisions";

export const DELETE = defineRoute(UndoDecisions, undoDecisions);
