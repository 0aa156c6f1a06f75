import { UpdateUser } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { updateUser } from "@/lib/server/services/users/update-user";

export const PATCH = defineRoute(UpdateUser, updateUser);
