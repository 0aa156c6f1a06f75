import { type ClassValue, clsx } from "clsx";
import { twMerge } from "tailwind-merge";

/** Joins class names; of two Tailwind classes that say the same thing, the last wins. */
export function classNames(...values: ClassValue[]): string {
  return twMerge(clsx(values));
}
