import { RepairAlignment } from "@/lib/schemas/repair";
import { defineRoute } from "@/lib/server/define-route";
import { repairAlignment } from "@/lib/server/services/repairs/repair-alignment";

export const POST = defineRoute(RepairAlignment, repairAlignment);
