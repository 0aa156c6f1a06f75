import { MoveBlock } from "@/lib/schemas/move-block";
import { defineRoute } from "@/lib/server/define-route";
import { moveBlock } from "@/lib/server/services/repairs/move-block";

export const POST = defineRoute(MoveBlock, moveBlock);
