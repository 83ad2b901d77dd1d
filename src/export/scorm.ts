// A SCORM 1.2 package: the quiz page, which reports to the learning system by itself, and a manifest.
import type { Quiz } from "../core/quiz/quiz.ts";
import { archive } from "./archive.ts";
import { xml } from "./escape.ts";
import type { Exporter } from "./format.ts";

const PAGE = "index.html";

function manifest({ article, seed, form }: Quiz): string {
  const title = xml(article.title || article.name);
  const identifier = `fahm-${article.sha256.slice(0, 16)}-${`${seed}-${form}`.replace(/[^A-Za-z0-9-]+/g, "_")}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${title}</title>
      <item identifier="item" identifierref="page" isvisible="true"><title>${title}</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}"><file href="${PAGE}"/></resource>
  </resources>
</manifest>
`;
}

export const scorm: Exporter = {
  system: "SCORM",
  ending: ".scorm.zip",
  write: (quiz, { page }) => ({ content: archive({ "imsmanifest.xml": manifest(quiz), [PAGE]: page() }), leftOut: [] }),
};
