"use client";

import {
  Ellipsis,
  FolderKey,
  KeyRound,
  ShieldCheck,
  ShieldOff,
  UserCheck,
  UserX,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWrite } from "@/components/problem/use-write";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { updateUser } from "@/lib/client/user-calls";
import type { UserRow } from "@/lib/schemas/user";
import { DeactivatePerson } from "./deactivate-person";
import { ResetPasswordDialog } from "./reset-password-dialog";
import { type ProjectName, RolesDialog } from "./roles-dialog";

export interface PersonMenuProps {
  readonly person: UserRow;
  readonly projects: readonly ProjectName[];
}

type OpenDialog = "roles" | "reset" | "deactivate" | null;

export function PersonMenu({ person, projects }: PersonMenuProps) {
  const [open, setOpen] = useState<OpenDialog>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu person={person} onOpen={setOpen} />
      <RolesDialog person={person} projects={projects} isOpen={open === "roles"} onClose={close} />
      <ResetPasswordDialog person={person} isOpen={open === "reset"} onClose={close} />
      <DeactivatePerson person={person} isOpen={open === "deactivate"} onClose={close} />
    </>
  );
}

interface MenuProps {
  readonly person: UserRow;
  readonly onOpen: (dialog: OpenDialog) => void;
}

function Menu({ person, onOpen }: MenuProps) {
  const t = useTranslations("people");
  const { id: userId, name, isAdmin, isActive } = person;
  const { write, isWriting } = useWrite(updateUser, {
    done: t("changed", { name }),
    toastsProblems: true,
  });
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button
          variant="ghost"
          size="icon-sm"
          disabled={isWriting}
          aria-label={t("menu", { name })}
        >
          <Ellipsis aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent>
        <DropdownMenuItem onSelect={() => onOpen("roles")}>
          <FolderKey aria-hidden />
          {t("roles")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => onOpen("reset")}>
          <KeyRound aria-hidden />
          {t("reset")}
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => write({ userId, isAdmin: !isAdmin })}>
          {isAdmin ? <ShieldOff aria-hidden /> : <ShieldCheck aria-hidden />}
          {isAdmin ? t("removeAdmin") : t("makeAdmin")}
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        {isActive ? (
          <DropdownMenuItem isDangerous onSelect={() => onOpen("deactivate")}>
            <UserX aria-hidden />
            {t("deactivate")}
          </DropdownMenuItem>
        ) : (
          <DropdownMenuItem onSelect={() => write({ userId, isActive: true })}>
            <UserCheck aria-hidden />
            {t("reactivate")}
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
