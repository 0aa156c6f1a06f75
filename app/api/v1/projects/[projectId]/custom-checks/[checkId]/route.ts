import { DeleteCustomCheck, UpdateCustomCheck } from "@/lib/schemas/custom-check";
import { defineRoute } from "@/lib/server/define-route";
import { deleteCustomCheck } from "@/lib/server/services/custom-checks/delete-custom-check";
import { updateCustomCheck } from "@/lib/server/services/custom-checks/update-custom-check";

export const PATCH = defineRoute(UpdateCustomCheck, updateCustomCheck);
export const DELETE = defineRoute(DeleteCustomCheck, deleteCustomCheck);
