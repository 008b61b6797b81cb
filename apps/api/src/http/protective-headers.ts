import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Settings } from "../env.ts";

/**
 * The headers every answer carries. Scripts and styles come from this address alone, none are inline;
 * no other page may frame ours; nothing is guessed about a file's type; no address with a person's
 * identifier leaves with a link to elsewhere.
 */
export function protectiveHeaders({ baseUrl }: Pick<Settings, "baseUrl">): MiddlewareHandler {
  const self = ["'self'"];
  const none = ["'none'"];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      fontSrc: self,
      connectSrc: self,
      manifestSrc: self,
      workerSrc: self,
      imgSrc: ["'self'", "data:", "blob:"],
      objectSrc: none,
      baseUri: none,
      formAction: self,
      frameAncestors: none,
    },
    xFrameOptions: "DENY",
    referrerPolicy: "same-origin",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    strictTransportSecurity: baseUrl.startsWith("https://") ? "max-age=31536000" : false,
    permissionsPolicy: {
      camera: [],
      microphone: [],
      geolocation: [],
      payment: [],
      usb: [],
      displayCapture: [],
      browsingTopics: [],
    },
  });
}
