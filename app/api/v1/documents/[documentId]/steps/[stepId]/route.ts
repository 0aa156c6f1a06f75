import { UndoStep } from "@/lib/schemas/steps";
import { defineRoute } from "@/lib/server/define-route";
import { undoStep } from "@/lib/server/services/batches/undo-step";

export const DELETE = defineRoute(UndoStep, undoStep);
