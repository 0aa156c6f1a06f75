"use client";

import { CircleUserRound, LogOut, ScrollText, Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { initialsOf } from "./initials-of";
import { useSignOut } from "./use-sign-out";

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly isAdmin: boolean;
}

export function UserMenu({ person }: { readonly person: SignedInPerson }) {
  const t = useTranslations("shell");
  const { askToSignOut, dialog } = useSignOut(person.id);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label={t("userMenu", { name: person.name })}
            className="rounded-full bg-accent-soft text-xs font-semibold text-accent enabled:hover:bg-accent-soft"
          >
            {initialsOf(person.name)}
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent className="w-60">
          <DropdownMenuLabel className="min-w-0">
            <span className="block truncate font-medium">{person.name}</span>
            <span className="block truncate text-muted">{person.email}</span>
          </DropdownMenuLabel>
          <DropdownMenuSeparator />
          <MenuLink href="/account" label={t("account")} Icon={CircleUserRound} />
          {person.isAdmin && (
            <>
              <MenuLink href="/admin/people" label={t("people")} Icon={Users} />
              <MenuLink href="/admin/audit" label={t("audit")} Icon={ScrollText} />
            </>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem onSelect={askToSignOut}>
            <LogOut aria-hidden />
            {t("signOut")}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {dialog}
    </>
  );
}

interface MenuLinkProps {
  readonly href: string;
  readonly label: string;
  readonly Icon: typeof Users;
}

function MenuLink({ href, label, Icon }: MenuLinkProps) {
  return (
    <DropdownMenuItem asChild>
      <Link href={href} prefetch={false}>
        <Icon aria-hidden />
        {label}
      </Link>
    </DropdownMenuItem>
  );
}
