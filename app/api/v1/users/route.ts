import { CreateUser } from "@/lib/schemas/user";
import { defineRoute } from "@/lib/server/define-route";
import { createUser } from "@/lib/server/services/users/create-user";

export const POST = defineRoute(CreateUser, createUser);
