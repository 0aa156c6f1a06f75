import { UpdateCheck } from "@/lib/schemas/check";
import { defineRoute } from "@/lib/server/define-route";
import { updateCheck } from "@/lib/server/services/checks/update-check";

export const PATCH = defineRoute(UpdateCheck, updateCheck);
