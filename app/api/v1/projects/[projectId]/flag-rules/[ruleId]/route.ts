import { DeleteFlagRule, UpdateFlagRule } from "@/lib/schemas/flag-rule";
import { defineRoute } from "@/lib/server/define-route";
import { deleteFlagRule } from "@/lib/server/services/flags/delete-flag-rule";
import { updateFlagRule } from "@/lib/server/services/flags/update-flag-rule";

export const PATCH = defineRoute(UpdateFlagRule, updateFlagRule);
export const DELETE = defineRoute(DeleteFlagRule, deleteFlagRule);
