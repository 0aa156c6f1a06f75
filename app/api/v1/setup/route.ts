import { CreateFirstAdmin } from "@/lib/schemas/user";
import { definePublicRoute } from "@/lib/server/define-route";
import { createFirstAdmin } from "@/lib/server/services/users/create-first-admin";

export const POST = definePublicRoute(CreateFirstAdmin, createFirstAdmin);
