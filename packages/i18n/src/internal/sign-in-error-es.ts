import type { AppErrorCode } from "@ips/contract";
import type { AppErrorWords } from "../app-error.ts";

/** What refusals of signing in, of passwords and of the second factor mean. */
export const signInErrorEs = {
  "sign-in.refused": {
    title: "El correo electrónico y la contraseña no coinciden.",
    todo: "Revise ambos y que no estén activas las mayúsculas. La administración puede enviarle un enlace nuevo.",
  },
  "sign-in.code-refused": {
    title: "Este código no se aceptó.",
    todo: "Espere el siguiente código de su aplicación, o use un código de recuperación.",
  },
  "sign-in.begin-again": {
    title: "Tardó demasiado, o aún no escribió la contraseña.",
    todo: "Empiece de nuevo con su correo electrónico y su contraseña.",
  },
  "second-factor.needed": {
    title: "Su agencia pide un segundo factor.",
    todo: "Configure su aplicación de autenticación; después se abre todo.",
  },
  "second-factor.already-on": {
    title: "Ya tiene un segundo factor.",
    todo: "Desactívelo primero si quiere configurar otra aplicación.",
  },
  "second-factor.code-refused": {
    title: "Este código no se aceptó.",
    todo: "Mire la hora de su teléfono, espere el siguiente código y escríbalo.",
  },
  "second-factor.required": {
    title: "Su agencia pide un segundo factor.",
    todo: "Se puede configurar de nuevo, pero no desactivar: pida a la administración de su agencia que lo restablezca.",
  },
  "security.not-stricter": {
    title: "Una agencia puede ser más estricta que la instalación, no menos.",
    todo: "Elija un tiempo más corto, o el de la instalación.",
  },
  "password.wrong": {
    title: "Esta no es su contraseña.",
    todo: "Escriba la contraseña con la que inicia sesión.",
  },
  "password-link.not-valid": {
    title: "Este enlace no abre una contraseña nueva.",
    todo: "Funciona una vez y por poco tiempo. Pida uno nuevo en la página de inicio de sesión.",
  },
} as const satisfies Partial<Record<AppErrorCode, AppErrorWords>>;
