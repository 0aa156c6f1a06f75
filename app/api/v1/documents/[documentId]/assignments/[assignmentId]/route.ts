import { EndAssignment } from "@/lib/schemas/assignment";
import { defineRoute } from "@/lib/server/define-route";
import { endAssignment } from "@/lib/server/services/assignments/end-assignment";

export const DELETE = defineRoute(EndAssignment, endAssignment);
