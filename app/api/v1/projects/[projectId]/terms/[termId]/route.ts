import { DeleteTerm, UpdateTerm } from "@/lib/schemas/term";
import { defineRoute } from "@/lib/server/define-route";
import { deleteTerm } from "@/lib/server/services/terms/delete-term";
import { updateTerm } from "@/lib/server/services/terms/update-term";

export const PUT = defineRoute(UpdateTerm, updateTerm);
export const DELETE = defineRoute(DeleteTerm, deleteTerm);
