import { RemoveMember, SetMember } from "@/lib/schemas/project";
import { defineRoute } from "@/lib/server/define-route";
import { removeMember } from "@/lib/server/services/projects/remove-member";
import { setMember } from "@/lib/server/services/projects/set-member";

export const PUT = defineRoute(SetMember, setMember);
export const DELETE = defineRoute(RemoveMember, removeMember);
