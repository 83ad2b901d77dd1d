// A QTI 2.2 package: manifest, test and one file an item, in a zip.
import type { Quiz } from "../core/quiz/quiz.ts";
import { archive } from "./archive.ts";
import { xml } from "./escape.ts";
import type { Exporter } from "./format.ts";
import { qtiItem } from "./qti-item.ts";

const SCHEMAS =
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd"';

/** Canvas knows every interaction from the item itself but this one. */
const ORDERING =
  '<metadata><qtiMetadata xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"><interactionType>orderInteraction</interactionType></qtiMetadata></metadata>';

const fileOf = (id: string): string => `items/${id}.xml`;

/** Identifiers must be names without a colon; what came by hand and is none gets one from its place. */
function named(quiz: Quiz): Quiz {
  const items = quiz.items.map((item, index) =>
    /^[A-Za-z_][\w-]*$/.test(item.id) ? item : { ...item, id: `item-${index + 1}` },
  );
  return { ...quiz, items };
}

function manifest({ article, items }: Quiz): string {
  const resources = items.map(
    ({ id, type }) =>
      `    <resource identifier="r-${xml(id)}" type="imsqti_item_xmlv2p2" href="${xml(fileOf(id))}">${type === "order" ? ORDERING : ""}<file href="${xml(fileOf(id))}"/></resource>`,
  );
  const dependencies = items.map(({ id }) => `<dependency identifierref="r-${xml(id)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 http://www.imsglobal.org/xsd/qti/qtiv2p2/qtiv2p2_imscpv1p2_v1p0.xsd" identifier="m-${xml(article.sha256.slice(0, 16) || "quiz")}">
  <metadata><schema>QTIv2.2 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
  <organizations/>
  <resources>
    <resource identifier="r-test" type="imsqti_test_xmlv2p2" href="test.xml"><file href="test.xml"/>${dependencies.join("")}</resource>
${resources.join("\n")}
  </resources>
</manifest>
`;
}

function test({ article, items }: Quiz): string {
  const refs = items.map(
    ({ id }) => `      <assessmentItemRef identifier="ref-${xml(id)}" href="${xml(fileOf(id))}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" ${SCHEMAS} identifier="test" title="${xml(article.title || article.name)}">
  <testPart identifier="part" navigationMode="nonlinear" submissionMode="simultaneous">
    <assessmentSection identifier="section" title="${xml(article.title || article.name)}" visible="true">
${refs.join("\n")}
    </assessmentSection>
  </testPart>
</assessmentTest>
`;
}

export const qti: Exporter = {
  system: "QTI",
  ending: ".qti.zip",
  write(given, context) {
    const quiz = named(given);
    const items = quiz.items.map((item, index) => [fileOf(item.id), qtiItem(item, index + 1, quiz, context)]);
    return {
      content: archive({
        "imsmanifest.xml": manifest(quiz),
        "test.xml": test(quiz),
        ...(Object.fromEntries(items) as Record<string, string>),
      }),
      leftOut: [],
    };
  },
};
