// HTML to a document with a head and a body, also where the page leaves their tags out.
import { parseHTML } from "linkedom";

/** Scripts do not run and nothing is loaded: this is a tree of names and words. */
export function parsePage(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!DOCTYPE html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const { documentElement, head, body } = document;
  // `<html><p>…`: what stands in neither head nor body belongs to the body.
  for (const child of [...documentElement.childNodes])
    if (child !== body && !/^(?:head|body)$/i.test(child.nodeName)) body.append(child);
  for (const child of [...body.children]) if (/^(?:title|meta|link|base)$/i.test(child.nodeName)) head.append(child);
  return document;
}
