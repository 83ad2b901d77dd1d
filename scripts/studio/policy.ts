// The content security policy of the studio: its own files, and the script and styles inside the quiz pages that it previews.
import { createHash } from "node:crypto";

interface InlineCode {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const source = (code: string): string => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

/** As a `meta` element may say it; a server adds `frame-ancestors`. */
export function studioPolicy({ styles, scripts }: InlineCode): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(source).join(" ")}`,
    `style-src 'self' ${styles.map(source).join(" ")}`,
    "font-src data:",
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
