import { AssignWork } from "@/lib/schemas/assignment";
import { defineRoute } from "@/lib/server/define-route";
import { assignWork } from "@/lib/server/services/assignments/assign-work";

export const POST = defineRoute(AssignWork, assignWork);
