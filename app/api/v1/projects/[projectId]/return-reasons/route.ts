import { UpdateReturnReasons } from "@/lib/schemas/return-reason";
import { defineRoute } from "@/lib/server/define-route";
import { updateReturnReasons } from "@/lib/server/services/projects/update-return-reasons";

export const PUT = defineRoute(UpdateReturnReasons, updateReturnReasons);
