import { UndoRepair } from "@/lib/schemas/repair";
import { defineRoute } from "@/lib/server/define-route";
import { undoRepair } from "@/lib/server/services/repairs/undo-repair";

export const DELETE = defineRoute(UndoRepair, undoRepair);
