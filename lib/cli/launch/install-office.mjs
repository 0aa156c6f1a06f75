import { findOffice } from "./find-office.mjs";
import { installDebianPackage } from "./install-debian-package.mjs";

/** Installs Debian's LibreOffice for text documents, without windows, where there is none and that can be: some 80 MB. */
export async function installOffice() {
  if (!findOffice()) await installDebianPackage("libreoffice-writer-nogui");
}
